import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type CreateExpressContextOptions,
  createExpressMiddleware,
} from '@trpc/server/adapters/express'
import { router, type Services } from '@voortent/api'
import { openDatabase, withDoor } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import express, { Router } from 'express'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { procedures } from './procedures.ts'
import { visitOf } from './visits.ts'

let services: Services
let server: http.Server
const cookie = 'voortent_session=token'
const logged: unknown[] = []

beforeEach(() => void logged.splice(0))

beforeAll(async () => {
  const database = await createTestDatabase()
  const tenant = await foundTenant(database, 'hier')
  const { actor } = await joinPerson(database, tenant, { email: 'a@b.example', roles: ['lid'] })
  const now = new Date()
  await withDoor(database, 'identity', (tx) =>
    tx.session.create({
      data: {
        id: createHash('sha256').update('token').digest('hex'),
        personId: actor.personId ?? '',
        userAgent: '',
        address: '',
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.valueOf() + 60_000),
      },
    }),
  )
  services = { database, publicUrl: 'http://localhost', demo: false, realtimeSecret: '' }
  const nowhere = openDatabase('postgres://app@127.0.0.1:9/nowhere')
  const application = express()
  application.use('/broken', sideBySide({ ...services, database: nowhere }))
  application.use('/', sideBySide(services))
  server = http.createServer(application)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})

afterAll(() => server.close())

/** Our procedures beside tRPC's own adapter. */
function sideBySide(services: Services): Router {
  const log = (_level: string, fact: unknown) => void logged.push(fact)
  const createContext = ({ req, res }: CreateExpressContextOptions) => visitOf(services, req, res)
  return Router()
    .use('/ours', procedures(services, log))
    .use('/trpc', createExpressMiddleware({ router, createContext }))
}

async function ask(base: string, path: string, options: RequestInit) {
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/${base}/${path}`, options)
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    vary: answer.headers.get('vary'),
    body: await answer.text(),
  }
}

const given = (json: unknown) => `input=${encodeURIComponent(JSON.stringify({ json }))}`
const signedIn = () => ({ headers: { cookie } })

test.each([
  ['a list', 200, `agenda.list?${given({ tenant: 'hier' })}`, signedIn],
  ['a list for a stranger', 401, `agenda.list?${given({ tenant: 'hier' })}`, () => ({})],
  ['another tenant', 404, `agenda.list?${given({ tenant: 'daar' })}`, signedIn],
  ['malformed input', 400, `agenda.list?${given({ tenant: 'Hier!', page: 0 })}`, signedIn],
  ['broken input', 400, 'agenda.list?input={', signedIn],
  ['nothing as input', 400, 'agenda.list?input=null', signedIn],
  ['empty input', 400, 'agenda.list?input=', signedIn],
  ['no input', 400, 'agenda.list', signedIn],
  ['input twice', 200, `agenda.list?${given({ tenant: 'hier' })}&input=x`, signedIn],
  ['a query without input', 200, 'identity.me', signedIn],
  ['an unknown procedure', 404, 'agenda.nothing', signedIn],
  ['a property of every object', 404, 'constructor', signedIn],
  ['a mutation', 405, 'agenda.create', signedIn],
  ['a batch', 200, 'identity.me,identity.me?batch=1&input={}', signedIn],
  ['a query by POST', 415, 'identity.me', () => ({ method: 'POST', ...signedIn() })],
] as const)(
  '%s answers %i, to the letter what tRPC answers',
  async (_name, status, path, options) => {
    const answer = await ask('ours', path, options())
    expect(answer).toEqual(await ask('trpc', path, options()))
    expect(answer.status).toBe(status)
    expect(logged).toEqual([])
  },
)

test('what nobody foresaw is logged, and told no further than tRPC tells it', async () => {
  const path = `agenda.list?${given({ tenant: 'hier' })}`
  const answer = await ask('broken/ours', path, signedIn())
  expect(answer).toEqual(await ask('broken/trpc', path, signedIn()))
  expect(answer).toMatchObject({ status: 500, body: expect.stringContaining('"code":"internal"') })
  expect(answer.body).not.toContain('ECONNREFUSED')
  expect(logged).toMatchObject([{ path: 'agenda.list', request: expect.any(String) }])
})
