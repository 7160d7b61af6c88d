import { beforeAll, expect, test } from 'vitest'
import { listPlanHandover } from './list-plan-handover.ts'
import { addRisk } from './risks/add-risk.ts'
import { addTask } from './tasks/add-task.ts'
import { moveTask } from './tasks/move-task.ts'
import { as, foundConsortium, type Ground } from './testing/consortium.ts'
import { addWorkPackage } from './work-packages/add-work-package.ts'

let ground: Ground
beforeAll(async () => {
  ground = await foundConsortium()
})

test('a partner leaves its open tasks, the work packages it leads and the risks it watches', async () => {
  const { consortium, leader, company } = ground
  const assignee = company.actor.membershipId
  const another = leader.actor.membershipId
  const organisation = company.actor.actingForId ?? ''
  const plan = { consortium, about: '', startsOn: '2027-01-01', endsOn: '2027-12-31' }
  const task = { consortium, about: '', workPackage: null, dueOn: null }
  const risk = { consortium, measure: '', chance: 2, effect: 3 }
  const done = await as(ground, leader, async (scope) => {
    await addWorkPackage(scope, { ...plan, title: 'Lassen', organisation })
    await addWorkPackage(scope, { ...plan, title: 'Zagen', organisation: null })
    await addTask(scope, { ...task, title: 'Zaal regelen', assignee })
    await addTask(scope, { ...task, title: 'Van een ander', assignee: another })
    await addRisk(scope, { ...risk, title: 'Geen hout', owner: assignee })
    await addRisk(scope, { ...risk, title: 'Geen geld', owner: another })
    const { id } = await addTask(scope, { ...task, title: 'Is al klaar', assignee })
    return id
  })
  await as(ground, leader, (scope) => moveTask(scope, { consortium, task: done, status: 'klaar' }))
  const left = await as(ground, company, (scope) =>
    listPlanHandover(scope, { consortium, organisation }),
  )
  expect(left.map(({ kind, what }) => [kind, what])).toEqual([
    ['work-package', 'WP 1 Lassen'],
    ['task', 'Zaal regelen'],
    ['risk', 'Geen hout'],
  ])
})
