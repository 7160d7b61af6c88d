import { expect, test } from 'vitest'
import { isRefusedChange } from './is-refused-change.ts'

test.each([
  ['goals.change', 'forbidden', 'goals.shapers-only', true],
  ['goals.measure', 'forbidden', 'goals.reporters-only', true],
  ['goals.measure', 'conflict', 'goals.not-measured-in-this-phase', true],
  ['actions.addMoney', 'forbidden', 'actions.lead-or-keepers-only', true],
  ['agenda.movePhase', 'forbidden', 'tenancy.coordinators-only', true],
  ['agenda.movePhase', 'conflict', 'agenda.no-such-move', true],
  ['documents.restoreVersion', 'forbidden', 'documents.writers-only', true],
  ['consultation.answerAmendment', 'conflict', 'consultation.not-in-this-phase', true],
  ['adoption.putToDecision', 'conflict', 'adoption.not-in-this-phase', true],
  ['decisions.open', 'conflict', 'adoption.decided-on', true],
  ['actions.join', 'conflict', 'actions.leads-already', false],
  ['goals.correct', 'conflict', 'goals.corrected-already', false],
  ['agenda.movePhase', 'invalid', 'agenda.reason-missing', false],
  ['agenda.change', 'not-found', 'agenda.no-such-agenda', false],
  ['documents.openThread', 'forbidden', 'documents.observers-only-read', false],
  ['consultation.saveDraft', 'forbidden', 'consultation.not-for-an-organisation', false],
  ['adoption.beginNextEdition', 'forbidden', 'tenancy.coordinators-only', false],
] as const)('%s, %s %s', (attempt, kind, code, is) => {
  expect(isRefusedChange(attempt, { kind, code })).toBe(is)
})
