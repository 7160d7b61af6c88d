import { expect, test } from 'vitest'
import { readMapping } from './read-mapping.ts'

test('columns that were chosen are read, the others are none; nothing chosen is no mapping', () => {
  expect(readMapping(new URLSearchParams('title=0&phase=2&lead=&since=x'))).toEqual({
    title: 0,
    question: null,
    phase: 2,
    lead: null,
    partner: null,
    commitment: null,
    since: null,
  })
  expect(readMapping(new URLSearchParams('gedaan=iets'))).toBeUndefined()
})
