import { withTenant } from '@voortent/database'
import { acceptInvitation } from '@voortent/domain/admission'
import { settleGuest } from '@voortent/domain/guests'
import { findActor } from '@voortent/domain/tenancy'
import { beforeAll, expect, test } from 'vitest'
import { answerAsGuest } from '../door/answer-as-guest.ts'
import { askForMentor } from '../door/ask-for-mentor.ts'
import { followInterest } from '../door/follow-interest.ts'
import { getOwnInterest } from '../door/get-own-interest.ts'
import { offerMentor } from '../mentors/offer-mentor.ts'
import {
  as,
  day,
  foundOpenRegion,
  lettersTo,
  type OpenRegion,
  showInterest,
} from '../testing/open-region.ts'
import { bringIn } from './bring-in.ts'
import { getInterest } from './get-interest.ts'
import { inviteInterested } from './invite-interested.ts'
import { listInterests } from './list-interests.ts'
import { matchMentor } from './match-mentor.ts'
import { moveInterest } from './move-interest.ts'
import { remindOfInterests } from './remind-of-interests.ts'
import { setTerm } from './set-term.ts'
import { writeNote } from './write-note.ts'
import { writeToGuest } from './write-to-guest.ts'

let region: OpenRegion
beforeAll(async () => {
  region = await foundOpenRegion()
})

const follow = (token: string) =>
  as(region, region.visitor, (scope) => followInterest(scope, token))
const get = (interest: string) =>
  as(region, region.broker, (scope) => getInterest(scope, { interest }))
async function fresh(company: string, change: object = {}) {
  const { token } = await showInterest(region, { company, ...change })
  return { token, interest: (await follow(token)).id }
}
const call = (interest: string) =>
  as(region, region.broker, (scope) =>
    moveInterest(scope, { interest, status: 'gebeld', reason: '' }),
  )
const join = (interest: string, change: object = {}) =>
  as(region, region.broker, (scope) =>
    bringIn(scope, { interest, organisation: null, name: '', sizeClass: 'micro', ...change }),
  )

test('calling ends the task; notes stay with brokers, messages reach the company', async () => {
  const { token, interest } = await fresh('Bellen')
  await call(interest)
  const open = await as(region, region.broker, ({ tx }) =>
    tx.task.count({ where: { path: `interesse/${interest}`, doneAt: null } }),
  )
  expect(open).toBe(0)
  await as(region, region.broker, (scope) => writeNote(scope, { interest, words: 'Aardig.' }))
  await as(region, region.broker, (scope) => writeToGuest(scope, { interest, words: 'Dinsdag?' }))
  expect((await get(interest)).thread.map(({ words }) => words)).toEqual(['Aardig.', 'Dinsdag?'])
  expect((await follow(token)).thread).toMatchObject([{ words: 'Dinsdag?', by: 'm' }])
  const letter = (await lettersTo(region, 'ge@korst.example')).at(-1)
  expect(letter).toMatchObject({ template: 'interest-message', data: { words: 'Dinsdag?' } })
  expect((await follow(letter?.data.link?.split('/').at(-1) ?? '')).id).toBe(interest)
})

test('who is no broker handles nothing', async () => {
  const { interest } = await fresh('Handen Thuis')
  for (const who of [region.leader, region.competitor])
    await expect(
      as(region, who, (scope) => getInterest(scope, { interest })),
    ).rejects.toMatchObject({ code: 'interest.keepers-only' })
  await expect(
    as(region, region.coordinator, (scope) => getInterest(scope, { interest })),
  ).rejects.toMatchObject({ code: 'interest.no-such-interest' })
})

test('a company that said yes becomes a partner in conversation, and promises itself', async () => {
  const { token, interest } = await fresh('Nieuwkomer', { reach: 'n@nieuw.example' })
  await expect(join(interest)).rejects.toMatchObject({ code: 'interest.not-yet' })
  await call(interest)
  await as(region, region.visitor, (scope) =>
    answerAsGuest(scope, { token, answer: 'ja', reason: '' }),
  )
  await join(interest)
  const partners = await as(region, region.broker, ({ tx }) =>
    tx.consortiumPartner.findMany({
      where: { consortiumId: region.consortium },
      select: {
        commitment: true,
        partner: { select: { organisation: { select: { name: true } } } },
      },
    }),
  )
  expect(partners).toContainEqual({
    commitment: 'in-gesprek',
    partner: { organisation: { name: 'Nieuwkomer' } },
  })
  expect(await follow(token)).toMatchObject({
    status: 'doet-mee',
    partners: ['Fieldlab', 'Nieuwkomer'],
  })
})

test('a company that is known is not made twice', async () => {
  const { interest } = await fresh('Concurrent')
  await call(interest)
  const { known } = await get(interest)
  expect(known).toMatchObject([{ name: 'Concurrent', here: true }])
  await join(interest, { organisation: known[0]?.id })
  const named = await as(region, region.broker, ({ tx }) =>
    tx.organisation.count({ where: { name: 'Concurrent' } }),
  )
  expect(named).toBe(1)
})

test('the guest becomes a member and keeps the whole thread', async () => {
  const email = 'account@korst.example'
  const { token, interest } = await fresh('Accountmaker', { reach: email })
  await call(interest)
  await as(region, region.broker, (scope) => writeToGuest(scope, { interest, words: 'Welkom!' }))
  await join(interest)
  const url = 'https://voortent.example'
  await as(region, region.broker, (scope) => inviteInterested(scope, { interest }, url))
  const letter = (await lettersTo(region, email)).find(({ template }) => template === 'invitation')
  const input = { token: letter?.data.link?.split('/').at(-1) ?? '', displayName: 'Gé' }
  const visit = { userAgent: 'test', address: '127.0.0.1', now: new Date() }
  const { membership } = await withTenant(
    region.database,
    region.visitor,
    async (scope) => {
      const accepted = await acceptInvitation(scope, input, visit)
      await settleGuest(scope, accepted)
      return accepted
    },
    { door: 'identity' },
  )
  const member = await as(region, region.broker, async (scope) => {
    const { personId } = await scope.tx.membership.findFirstOrThrow({ where: { id: membership } })
    const actor = await findActor(scope, personId)
    if (!actor) throw new Error('no member')
    return { tenantId: scope.tenantId, actor }
  })
  expect(member.actor.actingForId).not.toBeNull()
  const own = await as(region, member, (scope) => getOwnInterest(scope, { interest }))
  expect(own).toMatchObject({ account: 'member', thread: [{ words: 'Welkom!' }] })
  const listed = await as(region, member, (scope) =>
    listInterests(scope, { status: 'open', page: 1 }),
  )
  expect(listed.items.map(({ id }) => id)).toEqual([interest])
  await expect(
    as(region, region.competitor, (scope) => getOwnInterest(scope, { interest })),
  ).rejects.toMatchObject({ code: 'interest.no-such-interest' })
  expect((await follow(token)).account).toBe('member')
})

test('a large company mentors a small one that asks; both are told', async () => {
  const { token, interest } = await fresh('Kleintje', { reach: 'klein@x.example' })
  await expect(
    as(region, region.competitor, (scope) => offerMentor(scope, { about: 'Graag.' })),
  ).rejects.toMatchObject({ code: 'interest.large-companies-only' })
  await as(region, region.leader, (scope) => offerMentor(scope, { about: 'Met subsidies.' }))
  const organisation = region.leader.actor.actingForId ?? ''
  const match = () =>
    as(region, region.broker, (scope) => matchMentor(scope, { interest, organisation }))
  await expect(match()).rejects.toMatchObject({ code: 'interest.no-mentor-asked' })
  await as(region, region.visitor, (scope) => askForMentor(scope, { token }))
  expect((await get(interest)).mentors).toMatchObject([{ name: 'Fieldlab' }])
  await match()
  expect((await follow(token)).mentor).toBe('Fieldlab')
  expect((await lettersTo(region, 'klein@x.example')).at(-1)).toMatchObject({
    template: 'mentor-for-company',
    data: { mentorName: 'Fieldlab' },
  })
  expect((await lettersTo(region, 't@x.example')).at(-1)).toMatchObject({
    template: 'mentor-asked',
    data: { company: 'Kleintje' },
  })
})

test('the term is the tenant’s own; who is late is reminded once', async () => {
  await as(region, region.coordinator, (scope) => setTerm(scope, { days: 1 }))
  await expect(
    as(region, region.broker, (scope) => setTerm(scope, { days: 9 })),
  ).rejects.toMatchObject({ kind: 'forbidden' })
  const { interest } = await fresh('Te Laat')
  const remind = () =>
    withTenant(region.database, region.visitor, remindOfInterests, {
      consortia: 'open',
      clock: () => new Date(Date.now() + 10 * day),
    })
  expect(await remind()).toBeGreaterThan(0)
  expect(await remind()).toBe(0)
  const late = (await lettersTo(region, 'm@x.example')).filter(
    ({ template, data }) => template === 'interest-late' && data.company === 'Te Laat',
  )
  expect(late).toHaveLength(1)
  expect(await get(interest)).toMatchObject({ status: 'nieuw', late: false })
})
