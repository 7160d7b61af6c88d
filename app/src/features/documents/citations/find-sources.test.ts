import { expect, test } from 'vitest'
import { findSources } from './find-sources.ts'

const sources = [
  { number: 1, title: 'Leren op de werkvloer', under: 'Fontys' },
  { number: 12, title: 'Coöperatief opleiden', under: 'Metaalhuis, Fontys' },
]
const found = (typed: string) => findSources(sources, typed).map(({ number }) => number)

test('every typed word has to stand in number, title or makers', () => {
  expect(found('')).toEqual([1, 12])
  expect(found('  cooperatief FONTYS ')).toEqual([12])
  expect(found('[1]')).toEqual([1])
  expect(found('werkvloer metaalhuis')).toEqual([])
})
