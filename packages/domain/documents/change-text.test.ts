import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { changeText } from './change-text.ts'
import type { TextNode } from './contract.ts'
import { createDocument } from './create-document.ts'
import { readTexts, textOf } from './read-texts.ts'

let database: TestDatabase
let here: TestMember
let there: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  here = await joinPerson(database, a, { email: 'a@hier.example', roles: ['lid'] })
  there = await joinPerson(database, b, { email: 'b@daar.example', roles: ['lid'] })
})

const asMember = <Result>(work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, here, work)

const paragraphOf = (text: string): TextNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})

const layOut = (text: string) =>
  asMember((scope) =>
    createDocument(
      scope,
      { subjectType: 'speerpunt', subjectId: newId() },
      { type: 'doc', content: [paragraphOf(text)] },
    ),
  )

/** Adds a paragraph at the end, as a use case might. */
function add(text: string) {
  return (doc: Y.Doc) => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(text)])
    doc.getXmlFragment('default').push([paragraph])
  }
}

const wordsOf = (id: string) =>
  asMember(async (scope) => {
    const { content } = textOf(await readTexts(scope, [id]), id)
    return (content.content ?? []).map((block) => block.content?.[0]?.text)
  })

test('a use case changes a text, and whoever reads it sees that', async () => {
  const id = await layOut('Eén.')
  expect(await asMember((scope) => changeText(scope, id, add('Twee.')))).toBe(true)
  expect(await wordsOf(id)).toEqual(['Eén.', 'Twee.'])
  const kept = await asMember(({ tx }) => tx.document.findFirstOrThrow({ where: { id } }))
  expect(kept.plainText).toBe('Eén.\nTwee.')
})

test('a change of nothing leaves no update', async () => {
  const id = await layOut('Eén.')
  expect(await asMember((scope) => changeText(scope, id, () => {}))).toBe(false)
  expect(await asMember(({ tx }) => tx.documentUpdate.count({ where: { documentId: id } }))).toBe(1)
})

test('a change leaves with the transaction that made it', async () => {
  const id = await layOut('Eén.')
  const undone = asMember(async (scope) => {
    await changeText(scope, id, add('Twee.'))
    throw new Error('after all not')
  })
  await expect(undone).rejects.toThrow('after all not')
  expect(await wordsOf(id)).toEqual(['Eén.'])
})

test('changes that race all stay, in the readable form too', async () => {
  const id = await layOut('Eén.')
  const words = ['Twee.', 'Drie.', 'Vier.', 'Vijf.']
  await Promise.all(words.map((text) => asMember((scope) => changeText(scope, id, add(text)))))
  const { plainText } = await asMember(({ tx }) => tx.document.findFirstOrThrow({ where: { id } }))
  expect(new Set(plainText.split('\n'))).toEqual(new Set(['Eén.', ...words]))
})

test('a text of another tenant is not there to change', async () => {
  const id = await layOut('Eén.')
  const attempt = withTenant(database, there, (scope) => changeText(scope, id, add('Twee.')))
  await expect(attempt).rejects.toMatchObject({ code: 'documents.no-such-text' })
  expect(await wordsOf(id)).toEqual(['Eén.'])
})
