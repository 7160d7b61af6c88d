import { withTenant } from '@voortent/database'
import { joinPerson, type TestDatabase, type TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { hashToken } from '../identity/index.ts'
import { listInvitationsInput } from './contract.ts'
import { listInvitations } from './list-invitations.ts'
import { invite, lettersTo, publicUrl, tokenFor, twoTenants } from './testing/two-tenants.ts'

let database: TestDatabase
let coordinator: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  ;({ database, coordinator, elsewhere } = await twoTenants())
})

const list = (wish: object = {}) =>
  withTenant(database, coordinator, (scope) =>
    listInvitations(scope, listInvitationsInput.parse(wish)),
  )

test('good ones go, the others come back line by line', async () => {
  await invite(database, coordinator, 'eerder@x.example')
  const pasted = [
    'Piet <piet@x.example>',
    'geen adres',
    'PIET@x.example; eerder@x.example',
    'coordinator@hier.example',
    'anna@x.example',
  ].join('\n')
  expect(await invite(database, coordinator, pasted)).toEqual({
    invited: ['piet@x.example', 'anna@x.example'],
    refused: [
      { line: 2, text: 'geen adres', reason: 'malformed' },
      { line: 3, text: 'PIET@x.example', reason: 'duplicate' },
      { line: 3, text: 'eerder@x.example', reason: 'already-invited' },
      { line: 4, text: 'coordinator@hier.example', reason: 'already-member' },
    ],
  })
})

test('the letter carries the way in; the database keeps only the hash of its token', async () => {
  const organisationId = coordinator.actor.actingForId
  await invite(database, coordinator, 'brief@x.example', {
    organisationId,
    function: 'adviseur',
    message: 'Doe je mee?',
  })
  const [letter] = await lettersTo(database, 'brief@x.example')
  expect(letter).toMatchObject({ template: 'invitation', senderTenant: coordinator.tenantId })
  expect(letter?.data).toMatchObject({
    tenantName: 'hier',
    inviterName: 'coordinator',
    organisationName: 'Werkplein Hier',
    message: 'Doe je mee?',
    link: expect.stringMatching(new RegExp(`^${publicUrl}/hier/uitnodiging/[a-z2-7]{32}$`)),
    untilDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  })
  const rows = await withTenant(database, coordinator, ({ tx }) =>
    tx.invitation.findMany({ where: { email: 'brief@x.example' } }),
  )
  expect(rows).toMatchObject([
    { id: letter?.subjectId, tokenHash: hashToken(await tokenFor(database, 'brief@x.example')) },
  ])
})

test('who is invited in English gets an English letter; unasked it is Dutch', async () => {
  await invite(database, coordinator, 'john@x.example', { locale: 'en' })
  await invite(database, coordinator, 'jan@x.example')
  expect(await lettersTo(database, 'john@x.example')).toMatchObject([{ locale: 'en' }])
  expect(await lettersTo(database, 'jan@x.example')).toMatchObject([{ locale: 'nl' }])
})

test('two tenants invite the same person, and neither sees the invitation of the other', async () => {
  const addresses = 'samen@x.example'
  expect((await invite(database, coordinator, addresses)).invited).toEqual([addresses])
  expect((await invite(database, elsewhere, addresses)).invited).toEqual([addresses])
  expect(await list({ search: 'samen' })).toMatchObject({ total: 1 })
})

test('two hundred at once go out, each with a letter; one more and none goes', async () => {
  const addresses = Array.from({ length: 200 }, (_, turn) => `groep${turn}@x.example`)
  expect((await invite(database, coordinator, addresses.join('\n'))).invited).toEqual(addresses)
  expect(await list({ search: 'groep', page: 4 })).toMatchObject({ total: 200, pages: 4 })
  expect(await lettersTo(database, 'groep199@x.example')).toHaveLength(1)
  const more = Array.from({ length: 201 }, (_, turn) => `te-veel${turn}@x.example`)
  await expect(invite(database, coordinator, more.join(','))).rejects.toMatchObject({
    code: 'admission.too-many-addresses',
    values: { count: 201, most: 200 },
  })
  expect(await list({ search: 'te-veel' })).toMatchObject({ total: 0 })
})

test('an empty list, and an organisation from elsewhere, are refused at their fields', async () => {
  await expect(invite(database, coordinator, ' \n')).rejects.toMatchObject({ field: 'addresses' })
  const organisationId = coordinator.actor.actingForId
  await expect(
    invite(database, elsewhere, 'a@x.example', { organisationId }),
  ).rejects.toMatchObject({ code: 'admission.no-such-partner', field: 'organisationId' })
})

test('members who are no coordinator neither invite nor see who is invited', async () => {
  const member = await joinPerson(database, coordinator.tenantId, {
    email: 'lid@x.example',
    roles: ['lid', 'makelaar'],
  })
  await expect(invite(database, member, 'a@x.example')).rejects.toMatchObject({ kind: 'forbidden' })
  const listing = withTenant(database, member, (scope) =>
    listInvitations(scope, listInvitationsInput.parse({})),
  )
  await expect(listing).rejects.toMatchObject({ kind: 'forbidden' })
})
