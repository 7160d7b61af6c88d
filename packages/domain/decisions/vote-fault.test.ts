import { expect, test } from 'vitest'
import { voteFault } from './vote-fault.ts'

const today = '2027-03-31'
const consent = { decision: 'consent', reservations: 'lapses' } as const
const majority = { decision: 'meerderheid', reservations: 'none' } as const
const plain = { reason: '', reservation: null }

test.each([
  [consent, { ...plain, choice: 'voor' }, null],
  [consent, { ...plain, choice: '' }, 'choice'],
  [consent, { ...plain, choice: 'tegen' }, 'choice'],
  [majority, { ...plain, choice: 'bezwaar', reason: 'Omdat' }, 'choice'],
  [consent, { ...plain, choice: 'bezwaar', reason: ' ' }, 'reason'],
  [consent, { ...plain, choice: 'bezwaar', reason: 'Omdat' }, null],
  [consent, { reason: '', choice: 'voor', reservation: { for: 'raad', until: today } }, null],
  [
    consent,
    { reason: '', choice: 'voor', reservation: { for: 'raad', until: '2027-03-30' } },
    'reservation.until',
  ],
  [
    consent,
    { reason: '', choice: 'voor', reservation: { for: 'raad', until: '' } },
    'reservation.until',
  ],
  [
    majority,
    { reason: '', choice: 'voor', reservation: { for: 'raad', until: today } },
    'reservation.for',
  ],
])('%o: %o', (rule, vote, field) => {
  expect(voteFault(rule, vote, today)?.field ?? null).toBe(field)
})
