import fc from 'fast-check'
import superjson from 'superjson'
import { expect, test } from 'vitest'
import { transformer } from './transformer.ts'

const travelling = (value: unknown) => JSON.parse(JSON.stringify(transformer.serialize(value)))
const reference = (value: unknown) => JSON.parse(superjson.stringify(value))

const date = fc.date({ noInvalidDate: false })
const anything = fc.anything({
  withDate: true,
  withMap: true,
  withSet: true,
  withBigInt: true,
  withNullPrototype: true,
  withTypedArray: true,
  withSparseArray: true,
  key: fc.oneof(fc.string(), fc.constantFrom('a.b', 'a\\b', '0', 'constructor', 'toJSON')),
})
const row = fc.record(
  {
    id: fc.uuid(),
    title: fc.string(),
    'a.b': date,
    year: fc.double(),
    at: date,
    none: fc.constant(null),
  },
  { requiredKeys: ['id'] },
)

/** The answer, or that there is none. */
function outcomeOf(serialize: (value: unknown) => unknown, value: unknown): unknown {
  try {
    return serialize(value)
  } catch (error) {
    return String(error)
  }
}

test('rows travel exactly as superjson sends them', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(date), (items, dates) => {
      const answer = { items, more: false, nested: { dates, at: new Date(0) } }
      expect(travelling(answer)).toEqual(reference(answer))
    }),
  )
})

test('so does anything else, and what superjson refuses stays refused', () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(outcomeOf(travelling, value)).toEqual(outcomeOf(reference, value))
    }),
    { numRuns: 1000 },
  )
})

test('what stands in two places is told as such', () => {
  const moment = new Date(0)
  const part = { title: 'x' }
  const circle: Record<string, unknown> = { at: moment }
  circle.self = circle
  for (const value of [{ a: moment, b: moment }, { a: part, b: [part] }, circle]) {
    expect(travelling(value)).toEqual(reference(value))
    expect(travelling(value).meta.referentialEqualities).toBeDefined()
  }
})

test('plain rows come back with their dates', () => {
  const answer = { items: [{ title: 'x', at: new Date('2027-03-31') }], mayCreate: true }
  expect(transformer.deserialize(transformer.serialize(answer))).toEqual(answer)
})
