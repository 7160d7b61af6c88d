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
import { compareVersions } from './compare-versions.ts'
import type { TextNode, TextStanding } from './contract.ts'
import { createDocument } from './create-document.ts'
import { getVersion } from './get-version.ts'
import { keepVersion } from './keep-version.ts'
import { listVersions } from './list-versions.ts'
import { readTexts, textOf } from './read-texts.ts'
import { replaceContent } from './replace-content.ts'
import { restoreVersion } from './restore-version.ts'

let database: TestDatabase
let member: TestMember
let document: string

const writing: TextStanding = { title: 'Techniek', rights: 'write' }
const reading: TextStanding = { title: 'Techniek', rights: 'read' }

const lines = (...texts: string[]): TextNode => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

const asMember = <Result>(work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, member, work)

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'versies')
  member = await joinPerson(database, tenantId, { email: 'lid@voortent.example', roles: ['lid'] })
  document = await asMember((scope) =>
    createDocument(scope, { subjectType: 'speerpunt', subjectId: newId() }, lines('Eerst.')),
  )
  await asMember((scope) => keepVersion(scope, { document, name: 'Begin' }, writing))
  await asMember((scope) => replaceContent(scope, document, lines('Eerst.', 'Later.')))
})

test('a version is listed with who kept it, read, and compared with the text as it is', async () => {
  const [row] = await asMember((scope) => listVersions(scope, { document }))
  expect(row).toMatchObject({ number: 1, name: 'Begin', frozen: false, restoredNumber: null })
  expect(row?.by).toBeTruthy()
  const version = await asMember((scope) => getVersion(scope, { document, version: 1 }))
  expect(version.content).toEqual(lines('Eerst.'))
  const blocks = await asMember((scope) => compareVersions(scope, { document, from: 1, to: 'nu' }))
  expect(blocks.map(({ kind }) => kind)).toEqual(['same', 'added'])
})

test('a reader neither keeps nor puts back', async () => {
  const keep = asMember((scope) => keepVersion(scope, { document, name: 'x' }, reading))
  await expect(keep).rejects.toMatchObject({ code: 'documents.writers-only' })
  const restore = asMember((scope) => restoreVersion(scope, { document, version: 1 }, reading))
  await expect(restore).rejects.toMatchObject({ code: 'documents.writers-only' })
  expect(await asMember((scope) => listVersions(scope, { document }))).toHaveLength(1)
})

test('a version that is not there is not put back', async () => {
  const restore = asMember((scope) => restoreVersion(scope, { document, version: 9 }, writing))
  await expect(restore).rejects.toMatchObject({ code: 'documents.no-such-version' })
})

test('a version is put back as a new one, after the text as it stood is kept', async () => {
  const { number } = await asMember((scope) =>
    restoreVersion(scope, { document, version: 1 }, writing),
  )
  const texts = await asMember((scope) => readTexts(scope, [document]))
  expect(textOf(texts, document).content).toEqual(lines('Eerst.'))
  const versions = await asMember((scope) => listVersions(scope, { document }))
  expect(versions).toMatchObject([
    { number, restoredNumber: 1 },
    { number: number - 1, name: '', restoredNumber: null },
    { number: 1, name: 'Begin' },
  ])
  const before = await asMember((scope) => getVersion(scope, { document, version: number - 1 }))
  expect(before.content).toEqual(lines('Eerst.', 'Later.'))
  const events = await asMember(({ tx }) => tx.event.findMany({ orderBy: { id: 'asc' } }))
  expect(events.map(({ type }) => type)).toEqual(['version.kept', 'version.restored'])
})
