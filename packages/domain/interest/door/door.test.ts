import { tasksReadBy } from '@voortent/database/testing'
import { placePerson, showPerson } from '@voortent/domain/consortia'
import { beforeAll, expect, test } from 'vitest'
import { listInterests } from '../broker/list-interests.ts'
import { closeConsortium } from '../opening/close-consortium.ts'
import { openConsortium } from '../opening/open-consortium.ts'
import { showPartner } from '../opening/show-partner.ts'
import {
  as,
  foundOpenRegion,
  lettersTo,
  type OpenRegion,
  openAnother,
  secret,
  showInterest,
  told,
} from '../testing/open-region.ts'
import { answerAsGuest } from './answer-as-guest.ts'
import { followInterest } from './follow-interest.ts'
import { forgetMe } from './forget-me.ts'
import { seeDoor } from './see-door.ts'
import { seeOpening } from './see-opening.ts'
import { writeAsGuest } from './write-as-guest.ts'

let region: OpenRegion
beforeAll(async () => {
  region = await foundOpenRegion()
})

const see = (consortium: string | null = region.consortium) =>
  as(region, region.visitor, (scope) => seeOpening(scope, { consortium, via: '' }, secret))
const follow = (token: string) =>
  as(region, region.visitor, (scope) => followInterest(scope, token))
const listedFor = (who: OpenRegion['broker']) =>
  as(region, who, (scope) => listInterests(scope, { status: 'open', page: 1 }))
const tasks = () =>
  as(region, region.broker, ({ tx }) =>
    tx.task.findMany({ where: { doneAt: null }, orderBy: { createdAt: 'asc' } }),
  )

test('anybody reads what a consortium asks and yields, and who calls', async () => {
  const { open } = await as(region, region.visitor, (scope) => seeDoor(scope, { via: '' }))
  expect(open).toEqual([
    { id: region.consortium, title: 'Lassen met een leerling', hours: 4, months: 6 },
  ])
  expect((await see()).opening).toMatchObject({ ...told, caller: { name: 'm' }, partners: [] })
  await as(region, region.leader, (scope) =>
    showPartner(scope, { consortium: region.consortium, shown: true }),
  )
  expect((await see()).opening?.partners).toEqual(['Fieldlab'])
  await expect(
    as(region, region.competitor, (scope) =>
      showPartner(scope, { consortium: region.consortium, shown: true }),
    ),
  ).rejects.toMatchObject({ code: 'interest.no-partner-here' })
})

test('only who leads opens a consortium; closed, hidden or stopped nobody sees it', async () => {
  const caller = region.broker.actor.membershipId ?? ''
  const open = (who: OpenRegion['broker'], consortium: string) =>
    as(region, who, (scope) => openConsortium(scope, { ...told, consortium, caller }))
  for (const who of [region.competitor, region.coordinator])
    await expect(open(who, region.consortium)).rejects.toMatchObject({ kind: 'forbidden' })
  const other = await openAnother(region, 'Straks dicht')
  await as(region, region.leader, (scope) => closeConsortium(scope, { consortium: other }))
  await expect(see(other)).rejects.toMatchObject({ code: 'interest.not-open' })
  await open(region.leader, other)
  await see(other)
  await as(region, region.leader, ({ tx }) =>
    tx.consortium.updateMany({ where: { id: other }, data: { hidden: true } }),
  )
  await expect(see(other)).rejects.toMatchObject({ code: 'interest.not-open' })
  await expect(open(region.leader, other)).rejects.toMatchObject({
    code: 'interest.consortium-hidden',
  })
  await expect(showInterest(region, { consortium: other })).rejects.toMatchObject({
    code: 'interest.not-open',
  })
})

test('three fields and a broker is asked to call; the company gets its private link', async () => {
  const { token } = await showInterest(region)
  const [asked] = await tasks()
  expect(asked).toMatchObject({
    kind: 'call-company',
    subject: 'Bakkerij Korst',
    membershipId: region.broker.actor.membershipId,
  })
  expect(await tasksReadBy(region.database, region.leader)).toEqual(['call-company'])
  for (const who of [region.coordinator, region.competitor])
    expect(await tasksReadBy(region.database, who)).toEqual([])
  const [letter] = await lettersTo(region, 'ge@korst.example')
  expect(letter).toMatchObject({
    template: 'interest-received',
    data: { link: `/hier/mijn-interesse/${token}`, callerName: 'm' },
  })
  expect((await lettersTo(region, 'm@x.example')).map(({ template }) => template)).toEqual([
    'interest-asked',
  ])
  expect(await follow(token)).toMatchObject({
    status: 'nieuw',
    consortium: { title: 'Lassen met een leerling' },
    caller: { name: 'm' },
    partners: ['Fieldlab'],
    guest: { name: 'Gé Korst', company: 'Bakkerij Korst' },
  })
})

test('robots leave nothing behind', async () => {
  const before = await as(region, region.visitor, ({ tx }) => tx.guest.count())
  expect(await showInterest(region, { website: 'https://robot.example' })).toEqual({ token: '' })
  await expect(showInterest(region, { stamp: '1.abc' })).rejects.toMatchObject({
    code: 'guests.shown-too-long-ago',
  })
  expect(await as(region, region.visitor, ({ tx }) => tx.guest.count())).toBe(before)
})

test('who is interested is inside: a competitor in the region, and who does not guide, read nothing', async () => {
  await showInterest(region)
  expect((await listedFor(region.broker)).items.length).toBeGreaterThan(0)
  for (const who of [region.competitor, region.coordinator])
    expect((await listedFor(who)).items).toEqual([])
  const rows = await as(region, region.competitor, ({ tx }) => tx.interest.count())
  expect(rows).toBe(0)
})

test('without a consortium every broker is asked', async () => {
  await showInterest(region, { consortium: null, company: 'Losse Vlag', reach: '06 1234 5678' })
  const asked = (await tasks()).find(({ subject }) => subject === 'Losse Vlag')
  expect(asked).toMatchObject({ role: 'makelaar', membershipId: null })
  expect((await listedFor(region.coordinator)).items).toMatchObject([{ company: 'Losse Vlag' }])
})

test('a guest writes, says yes and says no; the broker is asked once as long as they wait', async () => {
  const { token } = await showInterest(region, { company: 'Ja en Nee' })
  const answer = (said: 'ja' | 'nee', reason = '') =>
    as(region, region.visitor, (scope) => answerAsGuest(scope, { token, answer: said, reason }))
  await as(region, region.visitor, (scope) => writeAsGuest(scope, { token, words: 'Wanneer?' }))
  await answer('ja')
  const waiting = (await tasks()).filter(({ subject }) => subject === 'Ja en Nee')
  expect(waiting.map(({ kind }) => kind).sort()).toEqual(['answer-company', 'call-company'])
  expect(await tasksReadBy(region.database, region.competitor)).not.toContain('answer-company')
  await answer('nee', 'Te druk.')
  expect(await follow(token)).toMatchObject({
    status: 'niet',
    answer: 'nee',
    thread: [{ words: 'Wanneer?', by: null }],
  })
  const left = (await tasks()).filter(({ subject }) => subject === 'Ja en Nee')
  expect(left.map(({ kind }) => kind)).toEqual(['answer-company'])
  await answer('ja')
  expect(await follow(token)).toMatchObject({ status: 'in-gesprek', answer: 'ja' })
})

test('who wants to be forgotten leaves a count behind and no word', async () => {
  const { token } = await showInterest(region, { company: 'Vergeet Mij', reach: 'weg@x.example' })
  await as(region, region.visitor, (scope) => writeAsGuest(scope, { token, words: 'Vergeet Mij' }))
  const count = () => as(region, region.visitor, ({ tx }) => tx.interest.count())
  const before = await count()
  await as(region, region.visitor, (scope) => forgetMe(scope, token))
  expect(await count()).toBe(before)
  await expect(follow(token)).rejects.toMatchObject({ code: 'guests.no-such-link' })
  const [entries, asked, guests, events] = await as(region, region.visitor, ({ tx }) =>
    Promise.all([
      tx.interestEntry.findMany({ where: { words: 'Vergeet Mij' } }),
      tx.task.findMany({ where: { subject: 'Vergeet Mij' } }),
      tx.guest.findMany({ where: { company: 'Vergeet Mij' } }),
      tx.event.findMany(),
    ]),
  )
  expect([entries, asked, guests]).toEqual([[], [], []])
  expect(JSON.stringify(events)).not.toContain('Vergeet Mij')
})

test('a guest sees who guides or leads the project and agreed, of this consortium and no other', async () => {
  const { leader, broker, association, competitor, consortium } = region
  const other = await openAnother(region, 'Frezen')
  const { token } = await showInterest(region, { company: 'Poot', reach: '0612345699' })
  expect((await follow(token)).people).toEqual([])
  const place = (of: string, who: OpenRegion['broker'], role: 'guide' | 'projectleider' | 'lid') =>
    as(region, leader, (scope) =>
      placePerson(scope, { consortium: of, membership: who.actor.membershipId ?? '', role }),
    )
  await place(consortium, association, 'projectleider')
  await place(consortium, competitor, 'lid')
  const agree = (of: string, who: OpenRegion['broker']) =>
    as(region, who, (scope) => showPerson(scope, { consortium: of, shown: true }))
  await agree(other, broker)
  await expect(agree(consortium, competitor)).rejects.toMatchObject({
    code: 'consortia.no-place-here',
  })
  expect((await follow(token)).people).toEqual([])
  await agree(consortium, association)
  expect((await follow(token)).people).toEqual([
    { name: 'a', role: 'projectleider', organisation: 'Metaal Samen' },
  ])
})
