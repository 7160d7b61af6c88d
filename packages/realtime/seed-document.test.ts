import { createTestDatabase } from '@voortent/database/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { loadDocument } from './load-document.ts'
import { seedDocument } from './seed-document.ts'
import { openTestRoom } from './testing/open-test-room.ts'
import { until } from './testing/write-in-room.ts'

const database = await createTestDatabase()

test('a seeded text is there to read, and for the first who opens it', async () => {
  const room = await openTestRoom(database)
  const { tenantId, documentId } = room.document
  const template = new Y.Doc()
  template.getText('words').insert(0, 'Ambitie')
  await database.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.tenant_id', ${tenantId}, true)`
    const execute = (sql: string, values: unknown[]) => tx.$executeRawUnsafe(sql, ...values)
    await seedDocument(execute, room.document, template)
  })
  const { doc, lastId } = await loadDocument(database.pool, tenantId, documentId)
  expect(doc.getText('words').toJSON()).toBe('Ambitie')
  expect(lastId).toBeGreaterThan(0n)
  const writer = room.enter()
  await until(() => writer.words() === 'Ambitie', 'it is in the room')
  await until(() => room.server.changed.length > 0, 'the readable content is asked for')
})
