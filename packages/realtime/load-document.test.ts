import { createTestDatabase } from '@voortent/database/testing'
import { expect, test } from 'vitest'
import { loadDocument } from './load-document.ts'
import { makeDocument } from './testing/make-document.ts'
import { openTestRoom } from './testing/open-test-room.ts'
import { until } from './testing/write-in-room.ts'

const database = await createTestDatabase()

test('a text that nobody wrote is empty', async () => {
  const { tenantId, documentId } = await makeDocument(database.ownerUrl)
  const { doc, lastId } = await loadDocument(database.pool, tenantId, documentId)
  expect(doc.getText('words').toJSON()).toBe('')
  expect(lastId).toBe(0n)
})

test('a text is read as it was last saved, also while its room is open', async () => {
  const room = await openTestRoom(database)
  const { tenantId, documentId } = room.document
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  writer.type('een')
  await until(() => writer.told.getText('words').length === 3, 'it is saved')
  const first = await loadDocument(database.pool, tenantId, documentId)
  writer.text.delete(0, 3)
  writer.type('twee')
  await until(() => writer.told.getText('words').toJSON() === 'twee', 'it is saved')
  const second = await loadDocument(database.pool, tenantId, documentId)
  expect([first, second].map(({ doc }) => doc.getText('words').toJSON())).toEqual(['een', 'twee'])
  expect(second.lastId).toBeGreaterThan(first.lastId)
})
