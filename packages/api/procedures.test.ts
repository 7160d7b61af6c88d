import { type Database, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { startSession } from '@voortent/domain/identity'
import { beforeAll, expect, test } from 'vitest'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'
import { beginVisit } from './visit.ts'

let database: Database
let member: TestMember
let token: string

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  member = await joinPerson(database, here, { email: 'l@x.example', roles: ['lid'] })
  const browser = { userAgent: '', address: '', now: new Date() }
  const session = await withDoor(database, 'identity', (tx) =>
    startSession(tx, member.actor.personId ?? '', browser),
  )
  token = session.token
})

const router = t.router({ answer: moduleProcedure('agenda').query(() => 'here') })

function ask() {
  const jar = { read: () => token, write: () => {}, clear: () => {} }
  const services = { database, publicUrl: '', demo: false, realtimeSecret: '' }
  const about = { requestId: '', address: '', userAgent: '', locale: 'nl', jar }
  const caller = t.createCallerFactory(router)(beginVisit(services, about))
  return caller.answer({ tenant: 'hier' })
}

test('a module answers while it is on, and is not there once it is off', async () => {
  expect(await ask()).toBe('here')
  await withTenant(database, member, ({ tx, tenantId }) =>
    tx.tenant.update({ where: { id: tenantId }, data: { modules: ['partners'] } }),
  )
  await expect(ask()).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'tenancy.module-off',
  })
})
