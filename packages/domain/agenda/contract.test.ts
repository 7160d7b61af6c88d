import { expect, test } from 'vitest'
import { changeAgendaInput, createAgendaInput } from './contract.ts'

const agenda = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Iedereen leert.' }

/** The refusals of this input, field by field. */
function refusals(change: object): Record<string, string> {
  const { error } = createAgendaInput.safeParse({ ...agenda, ...change })
  return Object.fromEntries((error?.issues ?? []).map((issue) => [issue.path[0], issue.message]))
}

test.each([
  [{}, {}],
  [{ fromYear: 2030, untilYear: 2030 }, {}],
  [{ fromYear: 2027, untilYear: 2036 }, {}],
  [{ fromYear: 2027, untilYear: 2037 }, { untilYear: 'agenda.period-too-long' }],
  [{ fromYear: 2030, untilYear: 2029 }, { untilYear: 'agenda.ends-before-it-begins' }],
  [{ fromYear: 1999 }, { fromYear: 'agenda.year-out-of-range' }],
  [{ untilYear: 2101 }, { untilYear: 'agenda.year-out-of-range' }],
  [{ fromYear: 2027.5 }, { fromYear: 'agenda.year-out-of-range' }],
  [{ fromYear: Number.NaN }, { fromYear: 'agenda.year-out-of-range' }],
  [{ title: '   ' }, { title: 'agenda.title-missing' }],
  [{ ambition: 'x'.repeat(401) }, { ambition: 'agenda.ambition-too-long' }],
])('%j is refused at its fields: %j', (change, expected) => {
  expect(refusals(change)).toEqual(expected)
})

test('a change is held to the same period', () => {
  const change = { ...agenda, id: '019a0000-0000-7000-8000-000000000000', untilYear: 2026 }
  expect(changeAgendaInput.safeParse(change).error?.issues[0]?.path).toEqual(['untilYear'])
})
