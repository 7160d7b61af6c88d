import { withDoor, withTenant } from '@voortent/database'
import { joinPerson, type TestDatabase, type TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { findPersonByEmail, hashToken } from '../identity/index.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { acceptInput } from './contract.ts'
import { openInvitation } from './open-invitation.ts'
import { comeIn, invite, tokenFor, twoTenants, visit } from './testing/two-tenants.ts'

let database: TestDatabase
let coordinator: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  ;({ database, coordinator, elsewhere } = await twoTenants())
})

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000)

function accept(
  where: TestMember,
  about: { token: string; displayName?: string; password?: string },
  options: Parameters<typeof comeIn>[3] = {},
) {
  const input = acceptInput.parse(about)
  return comeIn(database, where, (scope) => acceptInvitation(scope, input, visit), options)
}

const membersWith = (where: TestMember, email: string) =>
  withTenant(database, where, ({ tx }) =>
    tx.membership.findMany({
      where: { person: { email } },
      select: {
        personId: true,
        roles: true,
        endedAt: true,
        actingForId: true,
        representations: { select: { organisationId: true, function: true } },
      },
    }),
  )

test('a newcomer gets account, membership, representation and session at once', async () => {
  const organisationId = coordinator.actor.actingForId
  const as = { organisationId, function: 'hr-adviseur', role: 'lid' as const }
  await invite(database, coordinator, 'nieuw@x.example', as)
  const token = await tokenFor(database, 'nieuw@x.example')
  const about = { token, displayName: 'Nieuw Mens', password: 'paars-fietsen-tent' }
  const { session } = await accept(coordinator, about)
  expect(await membersWith(coordinator, 'nieuw@x.example')).toMatchObject([
    {
      roles: ['lid'],
      actingForId: organisationId,
      representations: [{ organisationId, function: 'hr-adviseur' }],
    },
  ])
  const stored = await withDoor(database, 'identity', (tx) =>
    tx.session.findUnique({ where: { id: hashToken(session?.token ?? '') } }),
  )
  expect(stored).not.toBeNull()
})

test('a newcomer gets the language of the letter, unless they chose another', async () => {
  await invite(database, coordinator, 'john@x.example\nivo@x.example', { locale: 'en' })
  const languageAfter = async (email: string, chosenLocale?: string) => {
    const input = acceptInput.parse({
      token: await tokenFor(database, email),
      displayName: 'Newcomer',
    })
    await comeIn(database, coordinator, (scope) =>
      acceptInvitation(scope, input, { ...visit, chosenLocale }),
    )
    const person = await withDoor(database, 'identity', (tx) => findPersonByEmail(tx, email))
    return person?.locale
  }
  const token = await tokenFor(database, 'john@x.example')
  const seen = await comeIn(database, coordinator, (scope) => openInvitation(scope, token))
  expect(seen.locale).toBe('en')
  expect(await languageAfter('john@x.example')).toBe('en')
  expect(await languageAfter('ivo@x.example', 'nl')).toBe('nl')
})

test('an organisation that left since the invitation gets nobody who speaks for it', async () => {
  const vanishing = await joinPerson(database, coordinator.tenantId, {
    email: 'vertrekker@hier.example',
    roles: ['lid'],
    organisation: 'Verdwijnbedrijf',
  })
  const organisationId = vanishing.actor.actingForId
  await invite(database, coordinator, 'nakomer@x.example', { organisationId, function: 'adviseur' })
  const token = await tokenFor(database, 'nakomer@x.example')
  await withTenant(database, coordinator, ({ tx }) =>
    tx.partner.updateMany({
      where: { organisationId: organisationId ?? '' },
      data: { until: new Date() },
    }),
  )
  await accept(coordinator, { token, displayName: 'Laat Mens', password: 'paars-fietsen-tent' })
  expect(await membersWith(coordinator, 'nakomer@x.example')).toMatchObject([
    { roles: ['lid'], actingForId: null, representations: [] },
  ])
})

test('the second click is told that it was used, and changes nothing', async () => {
  await invite(database, coordinator, 'twee@x.example')
  const token = await tokenFor(database, 'twee@x.example')
  const outcomes = await Promise.allSettled([
    accept(coordinator, { token, displayName: 'Eerste' }),
    accept(coordinator, { token, displayName: 'Tweede' }),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(accept(coordinator, { token, displayName: 'Derde' })).rejects.toMatchObject({
    code: 'admission.invitation-accepted',
  })
  expect(await membersWith(coordinator, 'twee@x.example')).toHaveLength(1)
})

test('one person invited by two tenants has one account and two memberships', async () => {
  await invite(database, coordinator, 'samen@x.example')
  const first = await tokenFor(database, 'samen@x.example')
  await invite(database, elsewhere, 'samen@x.example', { role: 'lector' })
  const second = await tokenFor(database, 'samen@x.example')
  await accept(coordinator, { token: first, displayName: 'Samen' })
  const [here] = await membersWith(coordinator, 'samen@x.example')
  const personId = here?.personId as TestMember['actor']['personId']
  await expect(accept(elsewhere, { token: second, displayName: 'Samen' })).rejects.toMatchObject({
    code: 'admission.sign-in-to-accept',
  })
  expect(await accept(elsewhere, { token: second }, { personId })).toMatchObject({ session: null })
  expect(await membersWith(elsewhere, 'samen@x.example')).toMatchObject([
    { personId, roles: ['lector'] },
  ])
})

test('who is signed in with another address accepts as that person', async () => {
  await invite(database, elsewhere, 'kantoor@x.example')
  const token = await tokenFor(database, 'kantoor@x.example')
  await accept(elsewhere, { token }, { personId: coordinator.actor.personId })
  expect(await membersWith(elsewhere, 'coordinator@hier.example')).toHaveLength(1)
  expect(await membersWith(elsewhere, 'kantoor@x.example')).toHaveLength(0)
})

test('who is a member already keeps their roles; who left comes back without the old ones', async () => {
  const member = await joinPerson(database, coordinator.tenantId, {
    email: 'lid@x.example',
    roles: ['makelaar'],
  })
  const { personId } = member.actor
  await invite(database, coordinator, 'ander-adres@x.example')
  const token = await tokenFor(database, 'ander-adres@x.example')
  await accept(coordinator, { token }, { personId })
  expect(await membersWith(coordinator, 'lid@x.example')).toMatchObject([
    { roles: ['lid', 'makelaar'] },
  ])
  await withTenant(database, coordinator, ({ tx }) =>
    tx.membership.updateMany({
      where: { personId: personId ?? '' },
      data: { endedAt: new Date() },
    }),
  )
  await invite(database, coordinator, 'lid@x.example', { role: 'toehoorder' })
  await accept(coordinator, { token: await tokenFor(database, 'lid@x.example') }, { personId })
  expect(await membersWith(coordinator, 'lid@x.example')).toMatchObject([
    { roles: ['toehoorder'], endedAt: null },
  ])
})

test('a link of another tenant opens nothing here', async () => {
  await invite(database, elsewhere, 'verdwaald@x.example')
  const token = await tokenFor(database, 'verdwaald@x.example')
  await expect(accept(coordinator, { token, displayName: 'X' })).rejects.toMatchObject({
    code: 'admission.no-such-invitation',
  })
  const seen = await comeIn(database, coordinator, (scope) => openInvitation(scope, token))
  expect(seen).toMatchObject({ state: 'unknown', invitation: null })
})

test('after thirty days it is over, and tells no more than that', async () => {
  await invite(database, coordinator, 'laat@x.example')
  const token = await tokenFor(database, 'laat@x.example')
  const late = { now: inDays(30.01) }
  await expect(accept(coordinator, { token, displayName: 'X' }, late)).rejects.toMatchObject({
    code: 'admission.invitation-expired',
  })
  const seen = await comeIn(database, coordinator, (scope) => openInvitation(scope, token), late)
  expect(seen).toMatchObject({ state: 'expired', invitation: null })
  const inTime = await comeIn(database, coordinator, (scope) => openInvitation(scope, token))
  expect(inTime.invitation).toMatchObject({
    email: 'laat@x.example',
    inviterName: 'coordinator',
    hasAccount: false,
  })
})

test('without a name there is no account, and the invitation stays open', async () => {
  await invite(database, coordinator, 'naamloos@x.example')
  const token = await tokenFor(database, 'naamloos@x.example')
  await expect(accept(coordinator, { token })).rejects.toMatchObject({ field: 'displayName' })
  await accept(coordinator, { token, displayName: 'Toch een naam' })
})
