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
import type { TextNode } from './contract.ts'
import { createDocument } from './create-document.ts'
import { passageText } from './passages.ts'
import { readTexts, textOf } from './read-texts.ts'
import { replaceContent } from './replace-content.ts'
import { replacePassage } from './replace-passage.ts'

let database: TestDatabase
let member: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'passages')
  member = await joinPerson(database, tenantId, { email: 'a@hier.example', roles: ['lid'] })
})

const asMember = <Result>(work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, member, work)

const lines = (...texts: string[]): TextNode => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

const layOut = (...texts: string[]) =>
  asMember((scope) =>
    createDocument(scope, { subjectType: 'speerpunt', subjectId: newId() }, lines(...texts)),
  )

const wordsOf = (id: string) =>
  asMember(async (scope) => passageText(textOf(await readTexts(scope, [id]), id).content))

test('a quoted passage is replaced where it stands', async () => {
  const id = await layOut('Eén twee drie.', 'Vier.')
  await asMember((scope) => replacePassage(scope, id, { quote: 'twee', replacement: '2' }))
  expect(await wordsOf(id)).toBe('Eén 2 drie.\nVier.')
})

test('a passage that no longer stands there is not replaced', async () => {
  const id = await layOut('Eén twee drie.')
  const attempt = asMember((scope) => replacePassage(scope, id, { quote: 'zes', replacement: '6' }))
  await expect(attempt).rejects.toMatchObject({ code: 'documents.passage-gone' })
  expect(await wordsOf(id)).toBe('Eén twee drie.')
})

test('of equal passages the nearest is meant, and without a hint none', async () => {
  const id = await layOut('Wij leren.', 'Wij leren.')
  const change = { quote: 'leren', replacement: 'werken' }
  const attempt = asMember((scope) => replacePassage(scope, id, change))
  await expect(attempt).rejects.toMatchObject({ code: 'documents.passage-not-unique' })
  await asMember((scope) => replacePassage(scope, id, { ...change, near: 13 }))
  expect(await wordsOf(id)).toBe('Wij leren.\nWij werken.')
})

test('a text is replaced as a whole, and the same again is no change', async () => {
  const id = await layOut('Oud.', 'Blijft.')
  const next = lines('Nieuw.', 'Blijft.', 'Meer.')
  expect(await asMember((scope) => replaceContent(scope, id, next))).toBe(true)
  expect(await wordsOf(id)).toBe('Nieuw.\nBlijft.\nMeer.')
  expect(await asMember((scope) => replaceContent(scope, id, next))).toBe(false)
})
