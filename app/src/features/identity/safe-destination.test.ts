import { expect, test } from 'vitest'
import { safeDestination } from './safe-destination.ts'

test('only a path of our own is a destination', () => {
  expect(safeDestination('/drechtsteden/agenda?fase=concept')).toBe(
    '/drechtsteden/agenda?fase=concept',
  )
  expect(safeDestination('//elders.example')).toBe('/')
  expect(safeDestination('/\\elders.example')).toBe('/')
  expect(safeDestination('https://elders.example')).toBe('/')
  expect(safeDestination(null)).toBe('/')
})
