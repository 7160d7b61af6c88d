import { expect, test } from 'vitest'
import { destinationOf, keepDestination, safeDestination } from './safe-destination.ts'

test('only a path of our own is a destination', () => {
  expect(safeDestination('/drechtsteden/agenda?fase=concept')).toBe(
    '/drechtsteden/agenda?fase=concept',
  )
  for (const elsewhere of [
    '//elders.example',
    '/\\elders.example',
    '/\t/elders.example',
    '/\n/elders.example',
    '/.//elders.example',
    'https://elders.example',
    'javascript:alert(1)',
    'elders',
    null,
  ]) {
    expect(safeDestination(elsewhere)).toBe('/')
  }
})

test('the destination goes along to the next page', () => {
  const page = keepDestination('/aanmelden/code', '/drechtsteden?a=1&b=2')
  expect(destinationOf(new Request(`https://voortent.example${page}`))).toBe(
    '/drechtsteden?a=1&b=2',
  )
  expect(keepDestination('/aanmelden/code', '/')).toBe('/aanmelden/code')
})
