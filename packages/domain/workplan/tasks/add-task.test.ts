import { withTenant } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { listMyTasks } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { as, foundConsortium, type Ground, recordedOf } from '../testing/consortium.ts'
import { addTask } from './add-task.ts'
import { changeTask } from './change-task.ts'
import { listTasks } from './list-tasks.ts'
import { moveTask } from './move-task.ts'
import { remindOfTasks } from './remind-of-tasks.ts'
import { restoreTask, withdrawTask } from './withdraw-task.ts'

let ground: Ground
beforeAll(async () => {
  ground = await foundConsortium()
})

const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000))
const facts = { about: '', workPackage: null, assignee: null, dueOn: null }
const add = (who: TestMember, title: string, change: object = {}) =>
  as(ground, who, (scope) =>
    addTask(scope, { consortium: ground.consortium, title, ...facts, ...change }),
  )
const asked = async (who: TestMember) =>
  (await as(ground, who, (scope) => listMyTasks(scope, { page: 1 }))).items.map(
    ({ kind, subject, dueOn }) => [kind, subject, dueOn],
  )
const membership = (who: TestMember) => who.actor.membershipId ?? ''

test('who does a task finds it on Home until it is done, taken off or somebody else’s', async () => {
  const { company, leader, union, consortium } = ground
  const assignee = membership(company)
  const { id: task } = await add(leader, 'Werkplek inrichten', { assignee, dueOn: '2027-01-15' })
  const ask = [['plan-task', 'Werkplek inrichten', '2027-01-15']]
  expect(await asked(company)).toEqual(ask)
  const at = { consortium, task }
  const move = (status: 'bezig' | 'klaar') =>
    as(ground, company, (scope) => moveTask(scope, { ...at, status }))
  await move('bezig')
  await move('bezig')
  expect(await asked(company)).toEqual(ask)
  await as(ground, leader, (scope) => withdrawTask(scope, at))
  expect(await asked(company)).toEqual([])
  await as(ground, leader, (scope) => restoreTask(scope, at))
  expect(await asked(company)).toEqual(ask)
  const change = { ...at, ...facts, title: 'Werkplek inrichten', assignee: membership(leader) }
  await as(ground, company, (scope) => changeTask(scope, change))
  await as(ground, company, (scope) => changeTask(scope, change))
  expect([await asked(company), await asked(leader)]).toEqual([
    [],
    [['plan-task', 'Werkplek inrichten', null]],
  ])
  await move('klaar')
  expect(await asked(leader)).toEqual([])
  expect(await recordedOf(ground, task)).toEqual(
    ['added', 'moved', 'withdrawn', 'restored', 'changed', 'moved'].map((f) => `plan-task.${f}`),
  )
  const outside = add(leader, 'x', { assignee: membership(union) })
  await expect(outside).rejects.toMatchObject({
    code: 'workplan.person-unknown',
    field: 'assignee',
  })
  await expect(add(union, 'x')).rejects.toMatchObject({ code: 'consortia.partners-only' })
  const peek = as(ground, union, ({ tx }) => tx.task.count())
  expect(await peek).toBe(0)
})

test('the list is filtered by status, person and work package', async () => {
  const { company, consortium } = ground
  await add(company, 'Over tijd', { dueOn: '2026-01-01', assignee: membership(company) })
  await add(company, 'Van niemand')
  const titles = async (filter: object) =>
    (await as(ground, company, (scope) => listTasks(scope, { consortium, ...filter }))).items.map(
      ({ title }) => title,
    )
  expect(await titles({ status: 'klaar' })).toEqual(['Werkplek inrichten'])
  expect(await titles({ status: 'open' })).toEqual(['Over tijd', 'Van niemand'])
  expect(await titles({ assignee: 'niemand' })).toEqual(['Van niemand'])
  expect(await titles({ assignee: membership(company) })).toEqual(['Over tijd'])
  expect(await titles({ workPackage: consortium })).toEqual([])
  const { items, people } = await as(ground, company, (scope) => listTasks(scope, { consortium }))
  expect(items.map(({ overdue }) => overdue)).toEqual([true, false, false])
  expect(new Set(people.map(({ organisation }) => organisation))).toEqual(
    new Set(['Fieldlab', 'Niemandsland']),
  )
})

test('who does it is written to before its day and after it, each once', async () => {
  const { leader, consortium, database } = ground
  const assignee = membership(leader)
  await add(leader, 'Bijna', { assignee, dueOn: inDays(3) })
  await add(leader, 'Te laat', { assignee, dueOn: inDays(-1) })
  await add(leader, 'Later', { assignee, dueOn: inDays(9) })
  const { id: done } = await add(leader, 'Klaar', { assignee, dueOn: inDays(1) })
  await as(ground, leader, (scope) => moveTask(scope, { consortium, task: done, status: 'klaar' }))
  for (const _ of [1, 2]) expect(await as(ground, leader, remindOfTasks)).toBe(2)
  const letters = await withTenant(database, leader, ({ tx }) => tx.letter.findMany(), {
    door: 'mail',
  })
  const told = letters.filter(({ template }) => template.startsWith('plan-task'))
  expect(told.map(({ template }) => template).sort()).toEqual(['plan-task-due', 'plan-task-late'])
})
