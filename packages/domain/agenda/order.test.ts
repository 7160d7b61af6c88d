import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved } from './order.ts'

const order = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 })

test('whatever moves where, it stands there and the others keep their order', () => {
  fc.assert(
    fc.property(order, fc.nat(), fc.nat(40), (items, pick, place) => {
      const item = items[pick % items.length] as number
      const after = moved(items, item, place)
      expect(after.indexOf(item)).toBe(Math.min(place, items.length - 1))
      expect(after.filter((other) => other !== item)).toEqual(
        items.filter((other) => other !== item),
      )
    }),
  )
})
