import { withTenant } from '@voortent/database'
import { joinPerson, type TestDatabase, type TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { acceptInvitation } from './accept-invitation.ts'
import { approveJoinRequest } from './approve-join-request.ts'
import { approveInput, joinRequestInput, listJoinRequestsInput } from './contract.ts'
import { declineJoinRequest } from './decline-join-request.ts'
import { getJoinRequest } from './get-join-request.ts'
import { listJoinRequests } from './list-join-requests.ts'
import { requestToJoin } from './request-to-join.ts'
import { comeIn, lettersTo, publicUrl, tokenFor, twoTenants, visit } from './testing/two-tenants.ts'

let database: TestDatabase
let coordinator: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  ;({ database, coordinator, elsewhere } = await twoTenants())
})

async function asked(email: string): Promise<string> {
  const input = joinRequestInput.parse({
    displayName: 'Iemand',
    email,
    organisationName: 'Metaal BV',
    question: 'Mag ik mee?',
  })
  await comeIn(database, coordinator, (scope) =>
    requestToJoin(scope, input, { locale: 'en', publicUrl }),
  )
  const { id } = await withTenant(database, coordinator, ({ tx }) =>
    tx.joinRequest.findFirstOrThrow({ where: { email } }),
  )
  return id
}
const approve = (by: TestMember, requestId: string) =>
  withTenant(database, by, (scope) =>
    approveJoinRequest(
      scope,
      approveInput.parse({ requestId, role: 'lid', message: 'Welkom.' }),
      publicUrl,
    ),
  )
const decline = (by: TestMember, requestId: string) =>
  withTenant(database, by, (scope) => declineJoinRequest(scope, { requestId, message: 'Nee.' }))
const openTasks = () =>
  withTenant(database, coordinator, ({ tx }) => tx.task.count({ where: { doneAt: null } }))

test('who is let in gets a letter in their language that leads to becoming a member', async () => {
  const id = await asked('ja@x.example')
  expect(await openTasks()).toBe(1)
  await approve(coordinator, id)
  expect(await openTasks()).toBe(0)
  expect((await lettersTo(database, 'ja@x.example')).at(-1)).toMatchObject({
    template: 'join-approved',
    locale: 'en',
    data: { tenantName: 'hier', message: 'Welkom.' },
  })
  const invitation = await withTenant(database, coordinator, ({ tx }) =>
    tx.invitation.findFirstOrThrow({ where: { email: 'ja@x.example' } }),
  )
  expect(invitation.locale).toBe('en')
  const token = await tokenFor(database, 'ja@x.example')
  const { session } = await comeIn(database, coordinator, (scope) =>
    acceptInvitation(scope, { token, displayName: 'Iemand' }, visit),
  )
  expect(session).not.toBeNull()
})

test('who is not let in gets the reason by letter', async () => {
  const id = await asked('nee@x.example')
  await decline(coordinator, id)
  expect((await lettersTo(database, 'nee@x.example')).at(-1)).toMatchObject({
    template: 'join-declined',
    data: { tenantName: 'hier', message: 'Nee.' },
  })
  const request = await withTenant(database, coordinator, (scope) => getJoinRequest(scope, id))
  expect(request).toMatchObject({ decision: 'declined', decidedBy: 'coordinator', isMember: false })
})

test('a request is answered once, also by two coordinators at the same moment', async () => {
  const id = await asked('eens@x.example')
  const outcomes = await Promise.allSettled([approve(coordinator, id), decline(coordinator, id)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(approve(coordinator, id)).rejects.toMatchObject({
    code: 'admission.already-answered',
  })
})

test('an answer that cannot be given leaves the request open', async () => {
  const id = await asked('lid@x.example')
  await joinPerson(database, coordinator.tenantId, { email: 'lid@x.example', roles: ['lid'] })
  await expect(approve(coordinator, id)).rejects.toMatchObject({ code: 'admission.already-member' })
  const open = await withTenant(database, coordinator, (scope) =>
    listJoinRequests(scope, listJoinRequestsInput.parse({})),
  )
  expect(open.items.map((request) => request.id)).toEqual([id])
})

test('neither members nor coordinators of another tenant see or answer it', async () => {
  const id = await asked('dicht@x.example')
  const member = { ...coordinator, actor: { ...coordinator.actor, roles: ['lid'] } }
  await expect(approve(member, id)).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(decline(member, id)).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(approve(elsewhere, id)).rejects.toMatchObject({ kind: 'not-found' })
  const reading = withTenant(database, elsewhere, (scope) => getJoinRequest(scope, id))
  await expect(reading).rejects.toMatchObject({ kind: 'not-found' })
})
