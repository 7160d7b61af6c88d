import type { Scope } from '@voortent/database'
import { joinPerson } from '@voortent/database/testing'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import { addGoal } from '@voortent/domain/goals'
import { beforeAll, expect, test } from 'vitest'
import { measureInput } from '../contract.ts'
import { as, foundConsortium, type Ground } from '../testing/consortium.ts'
import { contributeToGoal } from './contribute-to-goal.ts'
import { endContribution } from './end-contribution.ts'
import { listContributions, listContributionsOfGoal } from './list-contributions.ts'
import { measureContribution } from './measure-contribution.ts'

let ground: Ground
let goal: string
beforeAll(async () => {
  ground = await foundConsortium()
  const about = { email: 'c@x.example', roles: ['coordinator'], organisation: 'Gemeente Hier' }
  const keeper = await joinPerson(ground.database, ground.leader.tenantId, about)
  goal = await as(ground, keeper, plantGoal)
})

async function plantGoal(scope: Scope): Promise<string> {
  const period = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
  const { id: agenda } = await createAgenda(scope, period)
  const { id: speerpunt } = await addSpeerpunt(scope, { agenda, title: 'Techniek' })
  const { id } = await addGoal(scope, {
    speerpunt,
    title: 'Meer leerwerkplekken',
    indicator: 'Leerwerkplekken',
    unit: 'plekken',
    direction: 'rising',
    source: '',
    baselineValue: null,
    baselineOn: null,
    rhythm: 'year',
    organisation: null,
    targets: {},
  })
  return id
}

test('a consortium says to which doel it contributes, and everybody sees what it measured', async () => {
  const { consortium, leader, company, union, outsider } = ground
  const said = {
    consortium,
    goal,
    how: 'Wij openen plekken.',
    indicator: 'Plekken',
    unit: 'plekken',
  }
  const state = (who: typeof leader) => as(ground, who, (scope) => contributeToGoal(scope, said))
  await expect(state(company)).rejects.toMatchObject({ code: 'workplan.leaders-only' })
  const { id: contribution } = await state(leader)
  expect(await state(leader)).toEqual({ id: contribution })
  const measure = (value: string, on: string) =>
    as(ground, company, (scope) =>
      measureContribution(scope, { consortium, contribution, value, on, source: 'Telling' }),
    )
  await measure('12.5', '2026-03-01')
  await measure('8', '2026-01-01')
  await measure('9', '2026-01-01')
  await expect(measure('1', '2100-01-01')).rejects.toMatchObject({ code: 'workplan.not-yet' })
  const seen = (who: typeof leader) =>
    as(ground, who, (scope) => listContributionsOfGoal(scope, { goal }))
  expect(await seen(union)).toMatchObject([
    {
      how: 'Wij openen plekken.',
      consortium: { title: 'Skillslab' },
      measurements: [
        { value: '12.5', on: '2026-03-01', source: 'Telling' },
        { value: '9', on: '2026-01-01' },
      ],
    },
  ])
  expect(await seen(outsider)).toEqual([])
  const { goals } = await as(ground, leader, (scope) => listContributions(scope, { consortium }))
  expect(goals).toEqual([{ id: goal, title: 'Meer leerwerkplekken', agenda: 'Agenda' }])
  await as(ground, leader, ({ tx }) => tx.consortium.updateMany({ data: { hidden: true } }))
  expect([(await seen(union)).length, (await seen(leader)).length]).toEqual([0, 1])
  await as(ground, leader, (scope) => endContribution(scope, { consortium, contribution }))
  expect(await seen(leader)).toEqual([])
})

test('a value is read as people type it here', () => {
  const facts = { consortium: goal, contribution: goal, on: '2026-01-01', source: 'x' }
  expect(measureInput.safeParse({ ...facts, value: '1.200,5' }).data?.value).toBe('1200.5')
  const refused = measureInput.safeParse({ ...facts, value: 'veel' }).error?.issues
  expect(refused).toMatchObject([{ path: ['value'], message: 'goals.no-number' }])
})
