import { expect, test } from 'vitest'
import { circleIn, pathOf, searchOf } from './circle-in.ts'

test('whose decision it is survives the way through the address', () => {
  for (const kind of ['consortium', 'working-group'] as const) {
    const circle = { kind, id: '019a0000-0000-7000-8000-000000000000' }
    const address = `https://x.example/r/besluiten/nieuw?soort=a&${searchOf(circle)}`
    expect(circleIn(address)).toEqual(circle)
  }
  expect(circleIn('https://x.example/r/besluiten/nieuw?consortium=')).toBeNull()
  expect(pathOf({ kind: 'working-group', id: 'g' })).toBe('werkgroepen/g')
})
