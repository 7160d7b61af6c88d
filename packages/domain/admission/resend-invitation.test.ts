import { withTenant } from '@voortent/database'
import type { TestDatabase, TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { openInvitation } from './open-invitation.ts'
import { resendInvitation } from './resend-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import {
  comeIn,
  invite,
  lettersTo,
  publicUrl,
  tokenFor,
  twoTenants,
} from './testing/two-tenants.ts'

let database: TestDatabase
let coordinator: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  ;({ database, coordinator, elsewhere } = await twoTenants())
})

const idOf = (email: string) =>
  withTenant(database, coordinator, async ({ tx }) => {
    const { id } = await tx.invitation.findFirstOrThrow({ where: { email } })
    return id
  })
const stateOf = async (token: string) =>
  (await comeIn(database, coordinator, (scope) => openInvitation(scope, token))).state
const resend = (by: TestMember, id: string, now = new Date()) =>
  withTenant(database, by, (scope) => resendInvitation(scope, id, publicUrl), { clock: () => now })
const revoke = (by: TestMember, id: string) =>
  withTenant(database, by, (scope) => revokeInvitation(scope, id))

test('a second letter has a new link and a new term; the first link stops', async () => {
  await invite(database, coordinator, 'nog-eens@x.example')
  const first = await tokenFor(database, 'nog-eens@x.example')
  const later = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000)
  await resend(coordinator, await idOf('nog-eens@x.example'), later)
  const second = await tokenFor(database, 'nog-eens@x.example')
  expect(await lettersTo(database, 'nog-eens@x.example')).toHaveLength(2)
  expect([await stateOf(first), await stateOf(second)]).toEqual(['unknown', 'open'])
})

test('the second letter is in the language of the first', async () => {
  await invite(database, coordinator, 'john@x.example', { locale: 'en' })
  await resend(coordinator, await idOf('john@x.example'))
  expect(await lettersTo(database, 'john@x.example')).toMatchObject([
    { template: 'invitation', locale: 'en' },
    { template: 'invitation', locale: 'en' },
  ])
})

test('a failed delivery is forgotten when the letter goes again', async () => {
  await invite(database, coordinator, 'stuk@x.example')
  const id = await idOf('stuk@x.example')
  await withTenant(database, coordinator, ({ tx }) =>
    tx.invitation.updateMany({ where: { id }, data: { deliveryError: '550 no such box' } }),
  )
  await resend(coordinator, id)
  const after = await withTenant(database, coordinator, ({ tx }) =>
    tx.invitation.findFirstOrThrow({ where: { id } }),
  )
  expect(after.deliveryError).toBeNull()
})

test('what was taken back opens nothing and is neither sent nor taken back again', async () => {
  await invite(database, coordinator, 'terug@x.example')
  const id = await idOf('terug@x.example')
  await revoke(coordinator, id)
  expect(await stateOf(await tokenFor(database, 'terug@x.example'))).toBe('revoked')
  const refused = { code: 'admission.invitation-revoked' }
  await expect(resend(coordinator, id)).rejects.toMatchObject(refused)
  await expect(revoke(coordinator, id)).rejects.toMatchObject(refused)
  expect((await invite(database, coordinator, 'terug@x.example')).invited).toHaveLength(1)
})

test('a coordinator of another tenant reaches nothing by guessing an id', async () => {
  await invite(database, coordinator, 'ver@x.example')
  const id = await idOf('ver@x.example')
  const refused = { code: 'admission.no-such-invitation' }
  await expect(resend(elsewhere, id)).rejects.toMatchObject(refused)
  await expect(revoke(elsewhere, id)).rejects.toMatchObject(refused)
})
