import { joinPerson } from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { tellUseInput } from '../contract.ts'
import { getItem } from '../items/get-item.ts'
import { showItem } from '../items/show-item.ts'
import { lead } from '../testing/consortium.ts'
import { as, foundShelf, readLetters, type Shelf, shelve } from '../testing/shelf.ts'
import { findMakers } from './find-makers.ts'
import { getQuestionOfUse, settleQuestionOfUse } from './question-of-use.ts'
import { tellUse } from './tell-use.ts'
import { withdrawUse } from './withdraw-use.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const tell = (who: keyof Omit<Shelf, 'database'>, item: string, more: object = {}) =>
  as(shelf, shelf[who], (scope) =>
    tellUse(scope, tellUseInput.parse({ item, effect: 'Minder uitval.', ...more })),
  )
const asked = () =>
  as(shelf, shelf.lector, async ({ tx, actor }) => {
    const tasks = await tx.task.findMany({
      where: { kind: 'read-use' },
      select: { path: true, membershipId: true },
    })
    return tasks.map(({ path, membershipId }) => [path, membershipId === actor.membershipId])
  })

test('an organisation says that it uses an item; who made it hears of it once (R-44)', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar' })
  await tell('company', item, { place: 'De kantbank' })
  await tell('company', item, { place: 'De kantbank', adaptation: 'Twee meesters.' })
  const { uses, used, may } = await as(shelf, shelf.company, (scope) => getItem(scope, { item }))
  expect(uses).toMatchObject([
    {
      organisation: { name: 'Werkplaats' },
      place: 'De kantbank',
      effect: 'Minder uitval.',
      adaptation: 'Twee meesters.',
    },
  ])
  expect([used, may.tellUse]).toEqual([1, true])
  expect(await asked()).toEqual([[`kennis/${item}`, true]])
  const shown = await as(shelf, shelf.visitor, (scope) => showItem(scope, { item }))
  expect(shown.used).toBe(1)
  expect(shown).not.toHaveProperty('uses')
})

test('one’s own item, a draft and a voice that is none are refused', async () => {
  const own = await shelve(shelf, { organisations: [shelf.lector.actor.actingForId] })
  await expect(tell('lector', own)).rejects.toMatchObject({ code: 'library.own-item' })
  const draft = await shelve(shelf, {}, { out: false })
  await expect(tell('lector', draft)).rejects.toMatchObject({ code: 'library.not-out' })
  await expect(tell('company', draft)).rejects.toMatchObject({ code: 'library.no-such-item' })
  for (const who of ['observer', 'visitor'] as const)
    await expect(tell(who, own)).rejects.toMatchObject({ code: 'library.own-organisation-only' })
})

test('who made it is written to once; what is taken back counts no more', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar' })
  await tell('company', item, { effect: 'Het ging sneller.' })
  await tell('company', item, { effect: 'Het gaat nog steeds sneller.' })
  expect(await readLetters(shelf, item)).toEqual([
    { template: 'item-used', recipient: 'l@x.example', words: 'Het ging sneller.' },
  ])
  await as(shelf, shelf.company, (scope) => withdrawUse(scope, { item }))
  const { used, ownUse } = await as(shelf, shelf.company, (scope) => getItem(scope, { item }))
  expect([used, ownUse]).toEqual([0, null])
})

test('every member who is named as author hears of it, each once, and only where they see it', async () => {
  const names = Array.from({ length: 15 }, (_, number) => `Maker ${number}`)
  for (const name of names)
    await joinPerson(shelf.database, shelf.lector.tenantId, {
      email: `${name}@x.example`,
      roles: [],
    })
  const item = await shelve(shelf, {
    people: [...names, 'c', 'l'].join('\n'),
    visibility: 'openbaar',
  })
  await tell('company', item)
  const recipients = (await readLetters(shelf, item)).map(({ recipient }) => recipient)
  expect(recipients.toSorted()).toEqual(
    ['c@x.example', 'l@x.example', ...names.map((name) => `${name}@x.example`)].toSorted(),
  )
})

test('who is named hears nothing of what they do not see: a draft, an embargo, the inside of others', async () => {
  const organisations = [shelf.coordinator.actor.actingForId]
  const makers = (item: string) =>
    as(shelf, shelf.company, (scope) => findMakers(scope, { id: item }))
  const [lector, coordinator] = [shelf.lector, shelf.coordinator].map(
    ({ actor }) => actor.membershipId,
  )
  const named = { people: 'c', organisations }
  const ahead = await shelve(shelf, { ...named, embargoUntil: '2099-01-01' })
  const draft = await shelve(shelf, named, { out: false })
  const consortium = await lead(shelf, shelf.lector, { title: 'Laslab' })
  const inside = await shelve(shelf, { ...named, consortium, visibility: 'consortium' })
  for (const item of [ahead, draft, inside])
    expect(await as(shelf, shelf.lector, (scope) => findMakers(scope, { id: item }))).toEqual([])
  const out = await shelve(shelf, named)
  expect(new Set(await makers(out))).toEqual(new Set([lector, coordinator]))
  expect(
    await as(shelf, shelf.company, (scope) => findMakers(scope, { id: out }, 'writers')),
  ).toEqual([lector])
})

test('what one would like to know is asked once, and again when it became another question', async () => {
  const item = await shelve(shelf)
  const use = async () =>
    (await as(shelf, shelf.company, (scope) => getItem(scope, { item }))).ownUse
  const open = async () => {
    const told = await use()
    return as(shelf, shelf.company, (scope) => getQuestionOfUse(scope, { use: told?.id ?? '' }))
  }
  await tell('company', item)
  await expect(open()).rejects.toMatchObject({ code: 'library.nothing-asked' })
  await tell('company', item, { question: 'Werkt het ook in de nachtdienst?' })
  const { words, use: id } = await open()
  expect(words).toBe('Werkt het ook in de nachtdienst?')
  const question = newId()
  await as(shelf, shelf.company, async (scope) => {
    const { tx, tenantId, now } = scope
    await tx.question.createMany({
      data: {
        tenantId,
        id: question,
        source: 'lid',
        statusSince: now,
        askedAt: now,
        changedAt: now,
      },
    })
    await settleQuestionOfUse(scope, id, question)
  })
  await tell('company', item, { question: words, effect: 'Beter.' })
  expect(await use()).toMatchObject({ questionId: question, effect: 'Beter.' })
  await expect(open()).rejects.toMatchObject({ code: 'library.asked-already' })
  await tell('company', item, { question: 'En in de zomer?' })
  expect(await open()).toMatchObject({ words: 'En in de zomer?' })
})
