import { randomUUID } from 'node:crypto'
import { createTestDatabase } from '@voortent/database/testing'
import { Client, type QueryResult } from 'pg'
import { PgBoss } from 'pg-boss'
import { afterAll, expect, inject, test } from 'vitest'
import { jobs } from './jobs.ts'
import { prepareQueues } from './prepare.ts'
import { asRestrictedRole } from './queues.ts'

const own = `eigen_${randomUUID().replaceAll('-', '')}`
const ownUrl = Object.assign(new URL(inject('ownerUrl')), { pathname: `/${own}` })

afterAll(async () => {
  await query(inject('ownerUrl'), `DROP DATABASE IF EXISTS ${own} WITH (FORCE)`)
  await query(inject('ownerUrl'), `DROP ROLE IF EXISTS ${own}`)
})

async function query(url: string, sql: string): Promise<QueryResult> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

test('preparing twice leaves the queues of every job, and the schedule of some', async () => {
  const { ownerUrl } = await createTestDatabase()
  for (const _ of [1, 2]) await prepareQueues(ownerUrl)
  const { rows } = await query(ownerUrl, 'SELECT name, policy FROM pgboss.queue')
  const names = rows.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(jobs)))
  const scheduled = await query(ownerUrl, 'SELECT name, cron FROM pgboss.schedule')
  expect(scheduled.rows).toContainEqual({ name: 'sweep-letters', cron: '* * * * *' })
})

test('an owner who is no superuser prepares queues that the restricted role may use', async () => {
  await query(inject('ownerUrl'), `CREATE ROLE ${own} LOGIN PASSWORD 'eigen' NOSUPERUSER`)
  await query(inject('ownerUrl'), `CREATE DATABASE ${own} OWNER ${own}`)
  const ownerUrl = Object.assign(new URL(ownUrl), { username: own, password: 'eigen' }).href
  await prepareQueues(ownerUrl)
  const app = Object.assign(new URL(inject('appUrl')), { pathname: `/${own}` }).href
  const { rows } = await query(app, `SELECT name FROM pgboss.queue WHERE name = 'send-letter'`)
  expect(rows).toHaveLength(1)
  await expect(query(app, 'CREATE TABLE pgboss.eigen (id int)')).rejects.toThrow('permission')
})

test('the restricted role keeps schedule and maintenance going', async () => {
  const { ownerUrl, appUrl } = await createTestDatabase()
  await prepareQueues(ownerUrl)
  const boss = new PgBoss({
    ...asRestrictedRole(appUrl),
    cronMonitorIntervalSeconds: 1,
    cronWorkerIntervalSeconds: 1,
  })
  const errors: Error[] = []
  boss.on('error', (error) => errors.push(error))
  await boss.start()
  await boss.supervise()
  const due = async () => (await boss.findJobs('sweep-letters')).length
  await expect.poll(due, { timeout: 10_000 }).toBe(1)
  await boss.stop({ graceful: false })
  expect(errors).toEqual([])
})
