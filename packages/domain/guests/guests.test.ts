import { type Scope, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { acceptInvitation } from '@voortent/domain/admission'
import { beforeAll, expect, test } from 'vitest'
import {
  addAddress,
  askLink,
  expireGuests,
  forgetGuest,
  guestOfLink,
  inviteGuest,
  isHuman,
  replaceLink,
  settleGuest,
  stampForm,
  touchGuest,
  welcomeGuest,
} from './index.ts'

const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
const day = 24 * 60 * 60 * 1000
const url = 'https://voortent.example'
let database: TestDatabase
let broker: TestMember
let visitor: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'hier')
  const about = { email: 'm@hier.example', roles: ['makelaar'], organisation: 'Leerwerkloket' }
  broker = await joinPerson(database, tenantId, about)
  visitor = { tenantId, actor: nobody }
  elsewhere = { tenantId: await foundTenant(database, 'daar'), actor: nobody }
})

const as = <Result>(
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
  after = 0,
  options: { door?: 'identity'; consortia?: 'open' } = {},
) => withTenant(database, who, work, { clock: () => new Date(Date.now() + after), ...options })
/** Who comes for something, or with a private link, which lets them in. */
const asGuest = <Result>(work: (scope: Scope) => Promise<Result>, who = visitor) =>
  as(who, work, 0, { consortia: 'open' })

const welcome = (change: object = {}) => {
  const contact = { name: 'Gé', company: 'Korst', kvkNumber: null, email: '', phone: '' }
  const about = { page: 'mijn-vraag', locale: 'nl' }
  return asGuest((scope) => welcomeGuest(scope, { ...contact, ...change }, about))
}
const behind = (token: string, who = visitor) => asGuest((scope) => guestOfLink(scope, token), who)
const lettersTo = (recipient: string) =>
  withDoor(database, 'mail', (tx) => tx.letter.findMany({ where: { recipient } }))
function linkIn(letter: { data: unknown } | undefined): string {
  const { link = '' } = (letter?.data ?? {}) as { link?: string }
  return link.split('/').at(-1) ?? ''
}

test('a private link opens one guest, in one tenant, and stands nowhere', async () => {
  const { guest, token, link } = await welcome()
  expect(link).toBe(`/hier/mijn-vraag/${token}`)
  expect(await behind(token)).toMatchObject({ id: guest, name: 'Gé', membershipId: null })
  await expect(behind(`${token}x`)).rejects.toMatchObject({ code: 'guests.no-such-link' })
  await expect(behind(token, elsewhere)).rejects.toMatchObject({ code: 'guests.no-such-link' })
  const kept = await as(broker, ({ tx }) => tx.guestLink.findMany())
  expect(JSON.stringify(kept)).not.toContain(token)
})

test('a company known by its number is called by its name', async () => {
  await as(broker, ({ tx }) =>
    tx.organisation.update({
      where: { id: broker.actor.actingForId ?? '' },
      data: { kvkNumber: '12345678' },
    }),
  )
  const known = await welcome({ company: '', kvkNumber: '12345678' })
  expect(await behind(known.token)).toMatchObject({
    company: 'Leerwerkloket',
    organisationId: broker.actor.actingForId,
  })
  const unknown = await welcome({ company: '', kvkNumber: '87654321' })
  expect(await behind(unknown.token)).toMatchObject({ company: 'KvK 87654321' })
})

test('robots are kept out: too fast, the unseen field, a stamp of another form', async () => {
  const secret = 'only-for-this-test'
  const stamp = await as(visitor, async (scope) => stampForm(scope, 'interest', secret))
  const judge = (form: string, change: object, after: number) =>
    as(
      visitor,
      async (scope) => isHuman(scope, form, { website: '', stamp, ...change }, secret),
      after,
    )
  expect(await judge('interest', {}, 5_000)).toBe(true)
  expect(await judge('interest', { website: 'https://robot.example' }, 0)).toBe(false)
  await expect(judge('interest', {}, 500)).rejects.toMatchObject({ code: 'guests.too-soon' })
  await expect(judge('question', {}, 5_000)).rejects.toMatchObject({
    code: 'guests.shown-too-long-ago',
  })
})

test('a lost link is sent anew; who is unknown gets no letter; replacing shuts the others', async () => {
  const { token } = await welcome({ phone: '0612345678' })
  const email = 'kwijt@korst.example'
  await asGuest((scope) => addAddress(scope, { token, email }))
  await as(visitor, (scope) => askLink(scope, { email, website: '' }))
  await as(visitor, (scope) => askLink(scope, { email: 'wie@x.example', website: '' }))
  expect(await lettersTo('wie@x.example')).toEqual([])
  const letters = await lettersTo(email)
  expect(letters).toHaveLength(2)
  const sent = linkIn(letters[1])
  expect((await behind(sent)).id).toBe((await behind(token)).id)
  const fresh = await as(visitor, (scope) => replaceLink(scope, sent))
  for (const old of [token, sent])
    await expect(behind(old)).rejects.toMatchObject({ code: 'guests.no-such-link' })
  expect(await behind(fresh.token)).toMatchObject({ email })
})

test('a guest is forgotten when they say so, and an invitation along with them', async () => {
  const email = 'weg@korst.example'
  const { guest, token } = await welcome({ email })
  await as(broker, (scope) => inviteGuest(scope, { guest, organisation: null }, url))
  await asGuest((scope) => forgetGuest(scope, token))
  await expect(behind(token)).rejects.toMatchObject({ code: 'guests.no-such-link' })
  const [row, invitations, events] = await as(broker, ({ tx }) =>
    Promise.all([
      tx.guest.findFirst({ where: { id: guest } }),
      tx.invitation.findMany({ where: { email } }),
      tx.event.findMany({ where: { subjectId: guest } }),
    ]),
  )
  expect(row).toMatchObject({ name: '', company: '', email: '', phone: '' })
  expect(invitations).toEqual([])
  expect(events.map(({ type }) => type)).toEqual([
    'guest.welcomed',
    'guest.invited',
    'guest.forgotten',
  ])
  expect(JSON.stringify(events)).not.toContain('korst')
})

test('data goes away twelve months after the last contact, once', async () => {
  const [silent, heard] = [await welcome(), await welcome()]
  await as(broker, (scope) => touchGuest(scope, heard.guest), 30 * day)
  const expire = (after: number) => as(visitor, expireGuests, after, { consortia: 'open' })
  expect(await expire(364 * day)).not.toContain(silent.guest)
  const gone = await expire(367 * day)
  expect(gone).toContain(silent.guest)
  expect(gone).not.toContain(heard.guest)
  expect(await expire(367 * day)).not.toContain(silent.guest)
  expect(await behind(heard.token)).toMatchObject({ name: 'Gé' })
})

test('a guest becomes a member with all they began, and is kept', async () => {
  const email = 'lid@korst.example'
  const [one, other] = [await welcome({ email }), await welcome({ email })]
  const organisation = broker.actor.actingForId
  const invite = (who: TestMember, guest: string) =>
    as(who, (scope) => inviteGuest(scope, { guest, organisation }, url))
  await expect(invite(visitor, one.guest)).rejects.toMatchObject({ code: 'guests.keepers-only' })
  await invite(broker, one.guest)
  await expect(invite(broker, one.guest)).rejects.toMatchObject({ code: 'guests.invited-already' })
  const letter = (await lettersTo(email)).find(({ template }) => template === 'invitation')
  const visit = { userAgent: 'test', address: '127.0.0.1', now: new Date() }
  const input = { token: linkIn(letter), displayName: 'Gé Korst' }
  const { membership } = await as(
    visitor,
    async (scope) => {
      const accepted = await acceptInvitation(scope, input, visit)
      await settleGuest(scope, accepted)
      return accepted
    },
    0,
    { door: 'identity' },
  )
  for (const { token } of [one, other])
    expect(await behind(token)).toMatchObject({ membershipId: membership })
  await expect(invite(broker, other.guest)).rejects.toMatchObject({
    code: 'guests.invited-already',
  })
  expect(await as(visitor, expireGuests, 400 * day)).not.toContain(one.guest)
})
