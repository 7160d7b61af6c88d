import { expect, test } from 'vitest'
import { planTimelineOf } from './plan-timeline-of.ts'

type Plan = Parameters<typeof planTimelineOf>[0]
const url = 'https://voortent.example/plan'
const pack = (id: string, startsOn: string, endsOn: string, withdrawn = false) => ({
  id,
  startsOn,
  endsOn,
  withdrawn,
  lead: null,
})
const mark = (id: string, workPackageId: string | null, dueOn: string, state = 'open') => ({
  id,
  title: id,
  workPackageId,
  dueOn,
  state,
  overdue: state === 'open' && dueOn < '2026-06-01',
})
const plan = (packages: object[], milestones: object[]) =>
  ({ packages, milestones, today: '2026-06-01' }) as unknown as Plan

test('the drawing reaches from the first year to the last; what was withdrawn stays out', () => {
  const packages = [
    pack('a', '2025-03-01', '2026-02-01'),
    pack('x', '2020-01-01', '2040-01-01', true),
  ]
  const drawn = planTimelineOf(plan(packages, [mark('m', null, '2027-05-01')]), url)
  expect(drawn?.stretch).toEqual({ scale: 'jaar', from: '2025-01-01', until: '2028-01-01' })
  expect(drawn?.rows.map(({ id, look }) => [id, look])).toEqual([['a', 'finished']])
  expect(drawn?.loose).toMatchObject([{ kind: 'due', on: '2027-05-01' }])
  expect(planTimelineOf(plan([], []), url)).toBeNull()
})

test('a mark tells what became of a milestone', () => {
  const packages = [pack('a', '2026-01-01', '2026-12-31')]
  const milestones = [
    mark('komt', 'a', '2026-09-01'),
    mark('laat', 'a', '2026-02-01'),
    mark('klaar', 'a', '2026-03-01', 'gehaald'),
    mark('gemist', 'a', '2026-04-01', 'gemist'),
  ]
  const [row] = planTimelineOf(plan(packages, milestones), url)?.rows ?? []
  expect(row?.marks.map(({ key, kind }) => [key, kind])).toEqual([
    ['komt', 'due'],
    ['laat', 'overdue'],
    ['klaar', 'done'],
    ['gemist', 'overdue'],
  ])
})
