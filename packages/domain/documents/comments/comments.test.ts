import { Buffer } from 'node:buffer'
import { type Scope, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { changeText } from '../change-text.ts'
import type { TextNode, TextStanding } from '../contract.ts'
import { createDocument } from '../create-document.ts'
import { readLive } from '../read-live.ts'
import { replaceContent } from '../replace-content.ts'
import { answerThread } from './answer-thread.ts'
import { editComment } from './edit-comment.ts'
import { listThreads } from './list-threads.ts'
import { openThread } from './open-thread.ts'
import { reopenThread, resolveThread } from './settle-thread.ts'
import { withdrawComment } from './withdraw-comment.ts'

let database: TestDatabase
let writer: TestMember
let partner: TestMember
let observer: TestMember
let document: string

const writing: TextStanding = { title: 'Techniek', rights: 'write' }
const reading: TextStanding = { title: 'Techniek', rights: 'read' }

const as = <Result>(who: TestMember, work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, who, work)
const lines = (...texts: string[]): TextNode => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'reacties')
  const join = (email: string, role: string, organisation?: string) =>
    joinPerson(database, tenantId, { email, roles: [role], organisation })
  writer = await join('lid@voortent.example', 'lid')
  partner = await join('mkb@voortent.example', 'mkb-partner', 'Werkplaats De Vijl')
  observer = await join('toe@voortent.example', 'toehoorder')
})

beforeEach(async () => {
  document = await as(writer, (scope) =>
    createDocument(
      scope,
      { subjectType: 'speerpunt', subjectId: newId() },
      lines('Wij leiden elk jaar honderd mensen op.', 'Samen.'),
    ),
  )
})

/** The letters of the paragraph at a place. */
function lettersAt(doc: Y.Doc, place: number): Y.XmlText {
  return (doc.getXmlFragment('default').get(place) as Y.XmlElement).get(0) as Y.XmlText
}

/** Both ends of words in the first paragraph, as a browser would send them. */
async function anchorsOf(words: string): Promise<{ start: string; end: string }> {
  const letters = lettersAt(await as(writer, (scope) => readLive(scope, document)), 0)
  const from = letters.toString().indexOf(words)
  const anchor = (index: number) =>
    Buffer.from(
      Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(letters, index)),
    ).toString('base64')
  return { start: anchor(from), end: anchor(from + words.length) }
}

async function say(who: TestMember, words: string, body: string, text = reading): Promise<string> {
  const anchors = await anchorsOf(words)
  const { id } = await as(who, (scope) => openThread(scope, { document, ...anchors, body }, text))
  return id
}

const threadsFor = (who: TestMember, text = reading) =>
  as(who, (scope) => listThreads(scope, { document }, text))
const change = (work: (doc: Y.Doc) => void) =>
  as(writer, (scope) => changeText(scope, document, work))

test('who may only read comments on a passage, and changes no letter of the text', async () => {
  const updates = () =>
    as(writer, ({ tx }) => tx.documentUpdate.count({ where: { documentId: document } }))
  const before = await updates()
  await say(partner, 'honderd mensen', 'Waarom geen duizend?')
  expect(await updates()).toBe(before)
  const { mayComment, threads } = await threadsFor(writer, writing)
  expect(mayComment).toBe(true)
  expect(threads).toMatchObject([
    {
      quote: 'honderd mensen',
      gone: false,
      resolvedAt: null,
      maySettle: true,
      comments: [{ body: 'Waarom geen duizend?', organisation: 'Werkplaats De Vijl', own: false }],
    },
  ])
})

test('observers read threads and say nothing', async () => {
  const thread = await say(partner, 'honderd', 'Meer?')
  await expect(say(observer, 'honderd', 'Ook ik')).rejects.toMatchObject({
    code: 'documents.observers-only-read',
  })
  const answer = as(observer, (scope) =>
    answerThread(scope, { document, thread, body: 'Ja' }, reading),
  )
  await expect(answer).rejects.toMatchObject({ code: 'documents.observers-only-read' })
  const { mayComment, threads } = await threadsFor(observer)
  expect([mayComment, threads.length]).toEqual([false, 1])
})

test('anchors of another text, of unsaved letters or of nothing are refused', async () => {
  const open = (anchors: { start: string; end: string }) =>
    as(partner, (scope) => openThread(scope, { document, ...anchors, body: 'x' }, reading))
  const elsewhere = new Y.Doc()
  elsewhere.getText('words').insert(0, 'anders')
  const foreign = Buffer.from(
    Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(elsewhere.getText('words'), 2)),
  ).toString('base64')
  const { start } = await anchorsOf('honderd')
  for (const anchors of [
    { start: foreign, end: foreign },
    { start, end: start },
    { start: 'bm9uc2Vuc2U=', end: '////' },
  ]) {
    await expect(open(anchors)).rejects.toMatchObject({ code: 'documents.passage-unknown' })
  }
})

test('a thread is answered, resolved by its opener or a writer, and reopened', async () => {
  const thread = await say(partner, 'honderd', 'Meer?')
  await as(writer, (scope) => answerThread(scope, { document, thread, body: 'Hoeveel?' }, writing))
  await as(writer, (scope) => resolveThread(scope, { document, thread }, writing))
  expect((await threadsFor(partner)).threads[0]?.resolvedAt).toBeInstanceOf(Date)
  await as(partner, (scope) => reopenThread(scope, { document, thread }, reading))
  expect((await threadsFor(partner)).threads[0]?.resolvedAt).toBeNull()
  const byOther = as(writer, (scope) => resolveThread(scope, { document, thread }, reading))
  await expect(byOther).rejects.toMatchObject({ code: 'documents.not-yours-to-settle' })
  const events = await as(writer, ({ tx }) =>
    tx.event.findMany({ where: { subjectId: document }, orderBy: { id: 'asc' } }),
  )
  expect(events.map(({ type }) => type)).toEqual([
    'thread.opened',
    'thread.answered',
    'thread.resolved',
    'thread.reopened',
  ])
})

test('one changes and takes back what one said oneself, and nothing else', async () => {
  await say(partner, 'honderd', 'Meer?')
  const comment = (await threadsFor(partner)).threads[0]?.comments[0]?.id ?? ''
  const byOther = as(writer, (scope) => editComment(scope, { document, comment, body: 'Minder!' }))
  await expect(byOther).rejects.toMatchObject({ code: 'documents.no-such-comment' })
  await as(partner, (scope) => editComment(scope, { document, comment, body: 'Veel meer?' }))
  await as(partner, (scope) => withdrawComment(scope, { document, comment }))
  const again = as(partner, (scope) => editComment(scope, { document, comment, body: 'Toch' }))
  await expect(again).rejects.toMatchObject({ code: 'documents.no-such-comment' })
  expect((await threadsFor(writer)).threads[0]?.comments).toMatchObject([
    { body: '', withdrawn: true },
  ])
})

test('a thread of another text is not there', async () => {
  const thread = await say(partner, 'honderd', 'Meer?')
  const answer = as(writer, (scope) =>
    answerThread(scope, { document: newId(), thread, body: 'x' }, writing),
  )
  await expect(answer).rejects.toMatchObject({ code: 'documents.no-such-thread' })
})

test('a passage stays found while letters come before it and inside it', async () => {
  await say(partner, 'honderd mensen', 'Meer?')
  await change((doc) => lettersAt(doc, 0).insert(0, 'Nu al: '))
  await change((doc) => {
    const letters = lettersAt(doc, 0)
    letters.insert(letters.toString().indexOf('mensen'), 'blije ')
  })
  expect((await threadsFor(writer)).threads[0]?.gone).toBe(false)
})

test('a passage whose paragraph was split is found by its words', async () => {
  await say(partner, 'honderd mensen', 'Meer?')
  await as(writer, (scope) =>
    replaceContent(scope, document, lines('Wij leiden elk jaar', 'honderd mensen op.', 'Samen.')),
  )
  expect((await threadsFor(writer)).threads[0]?.gone).toBe(false)
})

test('a passage that is deleted is gone, and found again when its words come back', async () => {
  await say(partner, 'honderd mensen', 'Meer?')
  const whole = lines('Wij leiden elk jaar honderd mensen op.', 'Samen.')
  await as(writer, (scope) => replaceContent(scope, document, lines('Samen.')))
  expect((await threadsFor(writer)).threads[0]?.gone).toBe(true)
  await as(writer, (scope) => replaceContent(scope, document, whole))
  expect((await threadsFor(writer)).threads[0]?.gone).toBe(false)
})

test('who began a thread hears of answers by others once a day, and not of their own', async () => {
  const thread = await say(partner, 'honderd', 'Waarom niet meer?')
  const answer = (who: TestMember, hours = 0) =>
    withTenant(
      database,
      who,
      (scope) => answerThread(scope, { document, thread, body: 'Goede vraag.' }, reading),
      { clock: () => new Date(new Date('2027-03-01T12:00:00Z').getTime() + hours * 3_600_000) },
    )
  const letters = () =>
    withDoor(database, 'mail', (tx) =>
      tx.letter.findMany({
        where: { subjectId: thread },
        select: { template: true, recipient: true },
      }),
    )
  await answer(partner)
  expect(await letters()).toEqual([])
  await answer(writer)
  await answer(writer, 1)
  const letter = { template: 'thread-answered', recipient: 'mkb@voortent.example' }
  expect(await letters()).toEqual([letter])
  await answer(writer, 24)
  expect(await letters()).toEqual([letter, letter])
})
