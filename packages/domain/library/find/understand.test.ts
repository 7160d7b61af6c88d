import { expect, test } from 'vitest'
import { atLeast, levels } from './understand.ts'

test('of a few all have to hold, of a whole question most, then ever fewer', () => {
  expect([0, 1, 3, 5].map(levels)).toEqual([[], [1], [3, 2, 1], [3, 2, 1]])
})

test('what has at least so many is asked for in every way, and in no other', () => {
  const all = ['a', 'b', 'c', 'd']
  for (let least = 1; least <= all.length; least++)
    for (let met = 0; met < 16; met++) {
      const held = all.filter((_, place) => met & (1 << place))
      const asked = atLeast(least, all).replaceAll(/[a-d]/g, (one) =>
        held.includes(one) ? '1' : '0',
      )
      expect(holds(asked), `${least} of ${held.join('')}`).toBe(held.length >= least)
    }
})

/** What a text of `0`, `1`, `&`, `|` and brackets comes to. */
function holds(asked: string): boolean {
  let text = asked.replaceAll(' ', '')
  for (let before = ''; text !== before; ) {
    before = text
    text = text
      .replaceAll(/\(([01])\)/g, '$1')
      .replaceAll(/([01])&([01])/g, (_, a: string, b: string) =>
        a === '1' && b === '1' ? '1' : '0',
      )
      .replaceAll(/\(([01](?:\|[01])+)\)/g, (_, inner: string) => (inner.includes('1') ? '1' : '0'))
  }
  return text.includes('1')
}
