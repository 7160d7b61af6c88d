import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { postErrand } from './post-errand.ts'
import type { Actor } from './scope.ts'
import { createTestDatabase, foundTenant, type TestDatabase } from './testing/index.ts'
import { withDoor, withTenant } from './with-tenant.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }
let database: TestDatabase
let tenantId: Awaited<ReturnType<typeof foundTenant>>

beforeAll(async () => {
  database = await createTestDatabase()
  tenantId = await foundTenant(database, 'hier')
})

test('an errand is told of when its act commits, however long the act took; a later one is not', async () => {
  const ear = new Client({ connectionString: database.appUrl })
  await ear.connect()
  const heard: (string | undefined)[] = []
  ear.on('notification', ({ payload }) => heard.push(payload))
  await ear.query('LISTEN voortent_errand')
  const subjectId = tenantId
  for (let act = 0; act < 10; act += 1) {
    await withTenant(database, { tenantId, actor: nobody }, async (scope) => {
      await pause(3)
      const dueAt = act % 2 ? new Date() : new Date(Date.now() + 3_600_000)
      await postErrand(scope, { job: 'make-export', subjectId, dueAt })
    })
  }
  await expect.poll(() => heard.length).toBe(5)
  await ear.end()
})

test('errands are read behind their own door, and posted for one’s own tenant', async () => {
  const seen = await withTenant(database, { tenantId, actor: nobody }, ({ tx }) =>
    tx.errand.count(),
  )
  expect(seen).toBe(0)
  expect(await withDoor(database, 'errands', (tx) => tx.errand.count())).toBe(10)
  const elsewhere = await foundTenant(database, 'daar')
  const foreign = withTenant(database, { tenantId, actor: nobody }, (scope) =>
    postErrand({ ...scope, tenantId: elsewhere }, { job: 'make-export', subjectId: tenantId }),
  )
  await expect(foreign).rejects.toThrow()
})
