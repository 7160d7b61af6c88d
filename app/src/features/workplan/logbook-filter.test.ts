import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './logbook-filter.ts'

const from = (search: string) => filterFrom(`https://voortent.example/logboek${search}`)

test('the address says which entries are shown; what is not understood is left out', () => {
  const search = '?zoek=bank&jaar=2026&foto=ja&bladzijde=2'
  expect(from(search)).toEqual({ search: 'bank', year: 2026, photos: true, page: 2 })
  expect(addressOf(from(search))).toBe(search)
  expect(from('?jaar=&foto=nee&bladzijde=-1')).toEqual({ search: '', photos: false, page: 1 })
  expect(addressOf(from(''))).toBe('')
})
