import { withTenant } from '@voortent/database'
import { joinPerson, type TestDatabase, type TestMember } from '@voortent/database/testing'
import { beforeEach, expect, test } from 'vitest'
import { addRepresentation } from '../partners/index.ts'
import { assignTask } from '../tenancy/index.ts'
import { endMembership } from './end-membership.ts'
import { getMember } from './get-member.ts'
import { twoTenants } from './testing/two-tenants.ts'

let database: TestDatabase
let coordinator: TestMember
let elsewhere: TestMember
let leaving: TestMember
let representation: string

beforeEach(async () => {
  ;({ database, coordinator, elsewhere } = await twoTenants())
  leaving = await joinPerson(database, coordinator.tenantId, {
    email: 'weg@x.example',
    roles: ['lid'],
    organisation: 'Metaal BV',
  })
  representation = await asCoordinator(async (scope) => {
    const { id } = await scope.tx.representation.findFirstOrThrow({
      where: { membershipId: idOf(leaving) },
    })
    const about = { kind: 'read-agenda', path: 'agenda' }
    await assignTask(scope, { ...about, to: { representation: id } })
    await assignTask(scope, { ...about, to: { membership: idOf(leaving) } })
    return id
  })
})

const idOf = ({ actor }: TestMember) => actor.membershipId ?? ''
const asCoordinator = <Result>(work: Parameters<typeof withTenant<Result>>[2]) =>
  withTenant(database, coordinator, work)
const end = (by: TestMember, who: TestMember, successors = {}) =>
  withTenant(database, by, (scope) => endMembership(scope, { membershipId: idOf(who), successors }))

test('what passes on is told beforehand, with who can take over', async () => {
  const colleague = await joinPerson(database, coordinator.tenantId, {
    email: 'blijft@x.example',
    roles: ['lid'],
  })
  const successor = await asCoordinator((scope) =>
    addRepresentation(scope, {
      organisation: leaving.actor.actingForId ?? '',
      membership: idOf(colleague),
      function: 'adviseur',
      startsOn: '2020-01-01',
      endsOn: null,
    }),
  )
  const member = await asCoordinator((scope) => getMember(scope, idOf(leaving)))
  expect(member).toMatchObject({
    displayName: 'weg',
    isMe: false,
    ownTasks: 1,
    representations: [
      {
        id: representation,
        organisation: 'Metaal BV',
        openTasks: 1,
        successors: [{ id: successor.representation, name: 'blijft' }],
      },
    ],
  })
  const successors = { [representation]: successor.representation }
  expect(await end(coordinator, leaving, successors)).toEqual({ tasks: 1 })
  const moved = await asCoordinator(({ tx }) =>
    tx.task.count({ where: { representationId: successor.representation, doneAt: null } }),
  )
  expect(moved).toBe(1)
})

test('without anybody to take over, open tasks go to the coordinators', async () => {
  await end(coordinator, leaving)
  const left = await asCoordinator(({ tx }) =>
    tx.task.findMany({ where: { role: 'coordinator', doneAt: null } }),
  )
  expect(left).toMatchObject([{ representationId: representation }])
  const facts = await asCoordinator(({ tx }) =>
    tx.event.findMany({ where: { type: 'membership.ended' } }),
  )
  expect(facts).toMatchObject([{ subjectId: idOf(leaving), payload: { tasks: 1 } }])
})

test('who left is no member any more and cannot leave twice', async () => {
  await end(coordinator, leaving)
  const member = await asCoordinator((scope) => getMember(scope, idOf(leaving)))
  expect(member.endedAt).not.toBeNull()
  expect(member.representations).toEqual([])
  await expect(end(coordinator, leaving)).rejects.toMatchObject({ code: 'tenancy.no-such-member' })
})

test('the last coordinator cannot leave, a second one can', async () => {
  await expect(end(coordinator, coordinator)).rejects.toMatchObject({
    code: 'tenancy.last-coordinator',
  })
  const second = await joinPerson(database, coordinator.tenantId, {
    email: 'tweede@x.example',
    roles: ['coordinator'],
  })
  await end(second, coordinator)
  await expect(end(second, second)).rejects.toMatchObject({ code: 'tenancy.last-coordinator' })
})

test('neither members nor coordinators of another tenant end a membership', async () => {
  await expect(end(leaving, coordinator)).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(end(elsewhere, leaving)).rejects.toMatchObject({ kind: 'not-found' })
})
