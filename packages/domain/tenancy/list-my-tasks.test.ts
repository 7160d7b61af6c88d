import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { assignTask, type TaskOrder } from './assign-task.ts'
import { completeTask } from './complete-task.ts'
import { listMyTasks } from './list-my-tasks.ts'

let database: TestDatabase
let coordinator: TestMember
let member: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'taken')
  const join = (name: string, role: string, organisation?: string) =>
    joinPerson(database, tenantId, {
      email: `${name}@taken.example`,
      roles: [role],
      ...(organisation && { organisation }),
    })
  coordinator = await join('coordinator', 'coordinator')
  member = await join('lid', 'lid', 'Ledenbedrijf')
})

const as = <Result>(who: TestMember, work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, who, work)
const ask = (subject: string, to: TaskOrder['to'], dueOn: string | null = null) =>
  as(coordinator, (scope) => assignTask(scope, { kind: 'x', path: 'agenda', subject, to, dueOn }))
const list = (who: TestMember, page = 1) => as(who, (scope) => listMyTasks(scope, { page }))
const subjects = async (who: TestMember) =>
  (await list(who)).items.map(({ subject, personal }) => [subject, personal])

test('what is asked of me, of my organisation and of my role, first due first', async () => {
  const { id } = await as(member, ({ tx }) => tx.representation.findFirstOrThrow())
  await ask('zonder datum', { membership: member.actor.membershipId ?? '' })
  await ask('later', { representation: id }, '2027-05-01')
  await ask('eerst', { role: 'lid' }, '2027-04-01')
  await ask('voor coördinatoren', { role: 'coordinator' })
  expect(await subjects(member)).toEqual([
    ['eerst', false],
    ['later', true],
    ['zonder datum', true],
  ])
  expect(await subjects(coordinator)).toEqual([['voor coördinatoren', false]])
  const { items } = await list(member)
  expect(items[1]).toMatchObject({ dueOn: '2027-05-01', organisation: { name: 'Ledenbedrijf' } })
})

test('a task is done once, by who it is asked of', async () => {
  const task = await ask('eenmaal', { role: 'coordinator' })
  const complete = (who: TestMember) => as(who, (scope) => completeTask(scope, { task }))
  await expect(complete(member)).rejects.toMatchObject({ code: 'tenancy.no-such-task' })
  await complete(coordinator)
  await expect(complete(coordinator)).rejects.toMatchObject({ code: 'tenancy.no-such-task' })
  const done = await as(coordinator, ({ tx }) => tx.task.findFirst({ where: { id: task } }))
  expect(done?.doneBy).toBe(coordinator.actor.personId)
  expect((await subjects(coordinator)).flat()).not.toContain('eenmaal')
})

test('tasks of a member who left come to the coordinators', async () => {
  const tenantId = coordinator.tenantId
  const leaver = await joinPerson(database, tenantId, {
    email: 'weg@taken.example',
    roles: ['lid'],
  })
  await ask('achtergebleven', { membership: leaver.actor.membershipId ?? '' })
  await as(coordinator, ({ tx, now }) =>
    tx.membership.updateMany({
      where: { id: leaver.actor.membershipId ?? '' },
      data: { endedAt: now },
    }),
  )
  expect((await subjects(coordinator)).flat()).toContain('achtergebleven')
})

test('fifty to a page', async () => {
  for (let turn = 0; turn < 55; turn += 1) await ask(`${turn}`, { role: 'makelaar' })
  const broker = { ...member, actor: { ...member.actor, membershipId: null, roles: ['makelaar'] } }
  expect((await list(broker)).total).toBe(0)
  const real = await joinPerson(database, member.tenantId, {
    email: 'makelaar@taken.example',
    roles: ['makelaar'],
  })
  expect([(await list(real)).items.length, (await list(real, 2)).items.length]).toEqual([50, 5])
  expect((await list(real)).total).toBe(55)
})
