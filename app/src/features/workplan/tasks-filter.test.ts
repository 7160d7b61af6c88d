import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './tasks-filter.ts'

const from = (search: string) => filterFrom(`https://voortent.example/taken${search}`)

test('the address says which tasks are shown and how', () => {
  const id = crypto.randomUUID()
  const search = `?weergave=lijst&stand=open&werkpakket=${id}&wie=niemand`
  expect(from(search)).toEqual({
    view: 'lijst',
    status: 'open',
    workPackage: id,
    assignee: 'niemand',
  })
  expect(addressOf(from(search))).toBe(search)
  expect(addressOf(from(''))).toBe('')
})

test('what is not understood is left out, and a board shows every status', () => {
  expect(from('?weergave=kubus&werkpakket=x&wie=y')).toEqual({ view: 'bord' })
  expect(from('?stand=klaar').status).toBeUndefined()
})
