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
import { createDocument } from './create-document.ts'
import { getDocument } from './get-document.ts'
import { materialiseDocument } from './materialise-document.ts'
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

const subject = () => ({ subjectType: 'agenda', subjectId: newId() })
const words = (text: string) => [{ type: 'paragraph', content: [{ type: 'text', text }] }]

/** What a room would save after somebody typed this at the end. */
async function type(scope: Scope, documentId: string, doc: Y.Doc, text: string): Promise<void> {
  const before = Y.encodeStateVector(doc)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(text)])
  const fragment = doc.getXmlFragment('default')
  fragment.insert(fragment.length, [paragraph])
  await scope.tx.documentUpdate.create({
    data: {
      tenantId: scope.tenantId,
      documentId,
      key: newId(),
      data: Buffer.from(Y.encodeStateAsUpdate(doc, before)),
    },
  })
}

test('a reader sees every saved update, also those nobody materialised yet', async () => {
  await withTenant(database, here, async (scope) => {
    const id = await createDocument(scope, subject())
    const doc = new Y.Doc()
    expect(textOf(await readTexts(scope, [id]), id).content.content).toEqual([])
    await type(scope, id, doc, 'Eerste zin.')
    expect(textOf(await readTexts(scope, [id]), id).content.content).toEqual(words('Eerste zin.'))
    await type(scope, id, doc, 'Tweede zin.')
    expect(textOf(await readTexts(scope, [id]), id).content.content).toEqual([
      ...words('Eerste zin.'),
      ...words('Tweede zin.'),
    ])
    const kept = await scope.tx.document.findFirstOrThrow({ where: { id } })
    expect(kept.plainText).toBe('Eerste zin.\nTweede zin.')
    expect(kept.changedAt).toEqual(scope.now)
  })
})

test('an older form never replaces a newer one', async () => {
  await withTenant(database, here, async (scope) => {
    const id = await createDocument(scope, subject())
    await type(scope, id, new Y.Doc(), 'Oud.')
    await scope.tx.document.updateMany({
      where: { id },
      data: { plainText: 'Nieuwer.', materialisedTo: 9_000_000_000n },
    })
    await materialiseDocument(scope, id)
    const kept = await scope.tx.document.findFirstOrThrow({ where: { id } })
    expect(kept.plainText).toBe('Nieuwer.')
  })
})

test('a text of another tenant does not exist', async () => {
  const id = await withTenant(database, here, (scope) => createDocument(scope, subject()))
  const asked = withTenant(database, there, (scope) => getDocument(scope, id))
  await expect(asked).rejects.toMatchObject({
    kind: 'not-found',
    code: 'documents.no-such-text',
  })
  const read = await withTenant(database, there, (scope) => readTexts(scope, [id]))
  expect(read.size).toBe(0)
})
