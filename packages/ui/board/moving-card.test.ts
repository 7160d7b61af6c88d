import { expect, test } from 'vitest'
import { movingFrom, withMoving, withoutMoving } from './moving-card.ts'

const from = (search: string) =>
  movingFrom(`https://voortent.example/bord${search}`, ['loopt', 'gestopt'])

test('which card is moved stands in the address, beside the filter', () => {
  const search = withMoving('?jaar=2026', { id: 'a', to: 'gestopt' })
  expect(from(search)).toEqual({ id: 'a', to: 'gestopt' })
  expect(withoutMoving(search)).toBe('?jaar=2026')
  expect(from(withMoving(search, { id: 'b', to: null }))).toEqual({ id: 'b', to: null })
  expect(from('?verplaats=a&naar=elders')).toEqual({ id: 'a', to: null })
  expect(from('')).toBeNull()
  expect(withoutMoving('?verplaats=a')).toBe('')
})
