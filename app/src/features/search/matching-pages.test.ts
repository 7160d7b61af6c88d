import { expect, test } from 'vitest'
import { matchingPages } from './matching-pages.ts'

const pages = [{ name: 'Start' }, { name: 'Agenda’s' }, { name: 'Leden en rollen' }]

test('every word must occur; nothing asked shows all', () => {
  expect(matchingPages(pages, 'ROLLEN led')).toEqual([{ name: 'Leden en rollen' }])
  expect(matchingPages(pages, 'ágenda')).toEqual([{ name: 'Agenda’s' }])
  expect(matchingPages(pages, ' ')).toEqual(pages)
  expect(matchingPages(pages, 'post')).toEqual([])
})
