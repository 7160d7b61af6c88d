import { type Database, openDatabase, type Scope, withTenant } from '@voortent/database'
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
import { createDocument, hashText, saveVersion } from './index.ts'

let database: TestDatabase
let member: TestMember
let owner: Database

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'versies')
  member = await joinPerson(database, tenantId, { email: 'lid@voortent.example', roles: ['lid'] })
  owner = openDatabase(database.ownerUrl)
  return () => owner.close()
})

const said: TextNode = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wij leren samen.' }] }],
}

function asMember<Result>(work: (scope: Scope) => Promise<Result>): Promise<Result> {
  return withTenant(database, member, work)
}

function layOut(content?: TextNode): Promise<string> {
  return asMember((scope) =>
    createDocument(scope, { subjectType: 'speerpunt', subjectId: newId() }, content),
  )
}

test('versions are numbered per text and carry the hash of what they say', async () => {
  const document = await layOut(said)
  const save = (name: string) =>
    asMember((scope) => saveVersion(scope, { document, name, frozen: false }))
  expect(await save('Eerste')).toMatchObject({ number: 1, hash: hashText(said) })
  expect(await save('Tweede')).toMatchObject({ number: 2, hash: hashText(said) })
})

test('two who save at once get two numbers', async () => {
  const document = await layOut(said)
  const saved = await Promise.all(
    ['a', 'b', 'c'].map((name) =>
      asMember((scope) => saveVersion(scope, { document, name, frozen: false })),
    ),
  )
  expect(new Set(saved.map(({ number }) => number))).toEqual(new Set([1, 2, 3]))
})

test('a text that is not there has no versions', async () => {
  const missing = asMember((scope) =>
    saveVersion(scope, { document: newId(), name: 'x', frozen: false }),
  )
  await expect(missing).rejects.toMatchObject({ code: 'documents.no-such-text' })
})

test('nobody changes a frozen version, not even the owner of the database', async () => {
  const document = await layOut(said)
  const { id } = await asMember((scope) =>
    saveVersion(scope, { document, name: 'Vastgesteld', frozen: true }),
  )
  const asApp = asMember(({ tx }) => tx.$executeRaw`UPDATE document_version SET name = 'x'`)
  await expect(asApp).rejects.toThrow(/permission denied/)
  for (const sql of [
    `UPDATE document_version SET content = '{}' WHERE id = '${id}'`,
    `DELETE FROM document_version WHERE id = '${id}'`,
    'TRUNCATE document_version CASCADE',
  ]) {
    await expect(owner.pool.query(sql)).rejects.toMatchObject({ code: 'VT001' })
  }
})
