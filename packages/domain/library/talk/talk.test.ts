import { beforeAll, expect, test } from 'vitest'
import { openTalkInput } from '../contract.ts'
import { as, foundShelf, readLetters, type Shelf, shelve } from '../testing/shelf.ts'
import { answerTalk } from './answer-talk.ts'
import { editRemark, withdrawRemark } from './change-remark.ts'
import { endorseItem } from './endorse-item.ts'
import { getTalk } from './get-talk.ts'
import { openTalk } from './open-talk.ts'
import { reopenTalk, resolveTalk } from './settle-talk.ts'
import { withdrawEndorsement } from './withdraw-endorsement.ts'

type Who = keyof Omit<Shelf, 'database'>

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const talkOf = (item: string, who: Who = 'company') =>
  as(shelf, shelf[who], (scope) => getTalk(scope, { item }))
const endorse = (who: Who, item: string, words = 'Het klopt met wat wij zien.') =>
  as(shelf, shelf[who], (scope) => endorseItem(scope, { item, words }))
const open = (who: Who, item: string, more: object = {}) =>
  as(shelf, shelf[who], (scope) =>
    openTalk(scope, openTalkInput.parse({ item, kind: 'question', body: 'Hoe lang?', ...more })),
  )
const answer = (who: Who, item: string, thread: string, body = 'Een jaar.') =>
  as(shelf, shelf[who], (scope) => answerTalk(scope, { item, thread, body }))

test('an organisation stands behind an item once, says why, and may take that back (R-44)', async () => {
  const item = await shelve(shelf)
  await endorse('company', item)
  await endorse('company', item, 'Wij leren nu elke week.')
  expect((await talkOf(item)).endorsements).toMatchObject([
    { words: 'Wij leren nu elke week.', organisation: { name: 'Werkplaats' } },
  ])
  await as(shelf, shelf.company, (scope) => withdrawEndorsement(scope, { item }))
  expect(await talkOf(item)).toMatchObject({ endorsements: [], ownEndorsement: null })
})

test('nobody stands behind what their own organisation made, nor who only reads along', async () => {
  const own = await shelve(shelf, { organisations: [shelf.lector.actor.actingForId] })
  await expect(endorse('lector', own)).rejects.toMatchObject({ code: 'library.own-item' })
  await expect(endorse('observer', own)).rejects.toMatchObject({
    code: 'library.own-organisation-only',
  })
})

test('a question goes to who made it, as a task and a letter; the answer goes back', async () => {
  const item = await shelve(shelf)
  const { id } = await open('company', item)
  expect(await readLetters(shelf, item)).toEqual([
    { template: 'item-asked', recipient: 'l@x.example', words: 'Hoe lang?' },
  ])
  const asked = () =>
    as(shelf, shelf.lector, ({ tx }) =>
      tx.task.findMany({
        where: { kind: 'answer-reader', path: { startsWith: `kennis/${item}#` } },
        select: { doneAt: true },
      }),
    )
  expect(await asked()).toEqual([{ doneAt: null }])
  await answer('lector', item, id)
  expect(await asked()).toEqual([{ doneAt: expect.any(Date) }])
  expect(await readLetters(shelf, id)).toMatchObject([
    { template: 'thread-answered', recipient: 'b@x.example' },
  ])
  const [thread] = (await talkOf(item, 'observer')).threads
  expect(thread?.remarks.map(({ body }) => body)).toEqual(['Hoe lang?', 'Een jaar.'])
})

test('who is named as author is asked as well, and answers; what is private stays with whose item it is', async () => {
  const item = await shelve(shelf, { people: 'c' })
  const recipients = async () => (await readLetters(shelf, item)).map((one) => one.recipient)
  const { id } = await open('company', item)
  expect((await recipients()).toSorted()).toEqual(['c@x.example', 'l@x.example'])
  expect((await talkOf(item, 'coordinator')).threads).toMatchObject([{ may: { answer: true } }])
  await answer('coordinator', item, id)
  const left = await as(shelf, shelf.lector, ({ tx }) =>
    tx.task.count({
      where: { kind: 'answer-reader', path: { startsWith: `kennis/${item}#` }, doneAt: null },
    }),
  )
  expect(left).toBe(0)
  await expect(answer('observer', item, id)).rejects.toMatchObject({
    code: 'library-talk.members-only',
  })
  await open('company', item, { private: true })
  expect(await recipients()).toHaveLength(3)
  expect((await talkOf(item, 'coordinator')).threads).toHaveLength(1)
})

test('a private question is between who asks and who made it', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar' })
  const { id } = await open('company', item, { private: true })
  expect((await talkOf(item)).threads).toHaveLength(1)
  expect((await talkOf(item, 'lector')).threads).toHaveLength(1)
  for (const who of ['observer', 'visitor', 'outsider'] as const)
    expect((await talkOf(item, who)).threads).toEqual([])
  const told = await as(shelf, shelf.company, ({ tx }) =>
    tx.event.count({ where: { subjectId: item, type: 'library-item.asked' } }),
  )
  expect(told).toBe(0)
  const shown = await as(shelf, shelf.observer, ({ tx }) =>
    tx.libraryComment.count({ where: { threadId: id } }),
  )
  expect(shown).toBe(0)
})

test('everybody talks along; who began it or made the item says that it is dealt with', async () => {
  const item = await shelve(shelf)
  const { id } = await open('lector', item, {
    kind: 'talk',
    private: true,
    body: 'Wie probeert dit?',
  })
  await answer('company', item, id, 'Wij, vanaf maandag.')
  const input = { item, thread: id }
  await expect(
    as(shelf, shelf.company, (scope) => resolveTalk(scope, input)),
  ).rejects.toMatchObject({ code: 'library-talk.not-yours-to-settle' })
  await as(shelf, shelf.lector, (scope) => resolveTalk(scope, input))
  expect((await talkOf(item)).threads[0]?.resolvedAt).toBeInstanceOf(Date)
  await as(shelf, shelf.lector, (scope) => reopenTalk(scope, input))
  expect((await talkOf(item)).threads[0]).toMatchObject({ private: false, resolvedAt: null })
})

test('one changes and takes back one’s own words, nobody else’s', async () => {
  const item = await shelve(shelf)
  await open('company', item, { kind: 'talk', body: 'Te snel.' })
  const comment = (await talkOf(item)).threads[0]?.remarks[0]?.id ?? ''
  const edit = (who: Who) =>
    as(shelf, shelf[who], (scope) => editRemark(scope, { item, comment, body: 'Beter.' }))
  await expect(edit('lector')).rejects.toMatchObject({ code: 'library-talk.no-such-comment' })
  await edit('company')
  expect((await talkOf(item)).threads[0]?.remarks[0]).toMatchObject({ body: 'Beter.', own: true })
  await as(shelf, shelf.company, (scope) => withdrawRemark(scope, { item, comment }))
  const [remark] = (await talkOf(item, 'lector')).threads[0]?.remarks ?? []
  expect(remark).toMatchObject({ body: '', withdrawn: true })
})

test('nothing is said about a draft, nor by who only reads along', async () => {
  const draft = await shelve(shelf, {}, { out: false })
  await expect(open('lector', draft)).rejects.toMatchObject({ code: 'library.not-out' })
  await expect(open('company', draft)).rejects.toMatchObject({ code: 'library.no-such-item' })
  const item = await shelve(shelf)
  await expect(open('observer', item)).rejects.toMatchObject({ code: 'library-talk.members-only' })
})
