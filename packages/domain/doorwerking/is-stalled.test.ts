import { expect, test } from 'vitest'
import { isStalled, type Moving } from './is-stalled.ts'

const action: Moving = {
  status: 'loopt',
  nextStep: 'Ruimte zoeken',
  nextStepOn: '2027-06-01',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
}
const on = (change: Partial<Moving>, today = '2027-05-01') =>
  isStalled({ ...action, ...change }, today)

test.each<[string, Partial<Moving>, string, boolean]>([
  ['runs with a step ahead', {}, '2027-05-01', false],
  ['runs without a next step', { nextStep: '', nextStepOn: null }, '2027-05-01', true],
  ['let the day of its step pass', {}, '2027-06-02', true],
  ['is at the day of its step', {}, '2027-06-01', false],
  ['is over its end', { nextStepOn: null }, '2028-01-01', true],
  ['should have begun', { status: 'gepland' }, '2027-01-02', true],
  ['is still to begin', { status: 'gepland' }, '2026-12-31', false],
  ['is done', { status: 'klaar', nextStep: '' }, '2029-01-01', false],
  ['was stopped', { status: 'gestopt', nextStep: '' }, '2029-01-01', false],
])('an action that %s', (_, change, today, stalled) => {
  expect(on(change, today)).toBe(stalled)
})
