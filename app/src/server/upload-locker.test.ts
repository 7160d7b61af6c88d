import { openDatabase } from '@voortent/database'
import { createTestDatabase } from '@voortent/database/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { uploadLocker } from './upload-locker.ts'

type Server = {
  database: ReturnType<typeof openDatabase>
  locker: ReturnType<typeof uploadLocker>
  /** The same for who does not wait long. */
  hasty: ReturnType<typeof uploadLocker>
}
let here: Server
let there: Server

beforeAll(async () => {
  const { appUrl } = await createTestDatabase()
  const open = () => {
    const database = openDatabase(appUrl, { connections: 2 })
    const waiting = (patience: number) => uploadLocker(database.pool, { patience, pause: 20 })
    return { database, locker: waiting(10_000), hasty: waiting(400) }
  }
  here = open()
  there = open()
})
afterAll(() => Promise.all([here.database.close(), there.database.close()]))

const never = new AbortController().signal
const stubborn = () => {}
const tookTooLong = { body: 'failed to acquire lock before timeout' }
/** Connections that are out of the pool. */
const out = ({ database: { pool } }: Server) => pool.totalCount - pool.idleCount

test('one server at a time has an upload; who has it is asked to let go, and does', async () => {
  const [first, second] = [here.locker.newLock('een'), there.locker.newLock('een')]
  const order: string[] = []
  await first.lock(never, async () => {
    order.push('asked')
    await first.unlock()
  })
  await second.lock(never, stubborn)
  order.push('taken')
  expect(order).toEqual(['asked', 'taken'])
  await second.unlock()
})

test('requests of one server wait for each other as well', async () => {
  const [first, second] = [here.hasty.newLock('twee'), here.hasty.newLock('twee')]
  const asked = vi.fn<() => void>()
  await first.lock(never, asked)
  await expect(second.lock(never, stubborn)).rejects.toMatchObject(tookTooLong)
  expect(asked).toHaveBeenCalled()
  await first.unlock()
  await second.lock(never, stubborn)
  await second.unlock()
})

test('who does not get it in time, or leaves, stops waiting', async () => {
  const [first, second] = [here.locker.newLock('drie'), there.hasty.newLock('drie')]
  await first.lock(never, stubborn)
  await expect(second.lock(never, stubborn)).rejects.toMatchObject(tookTooLong)
  const patient = there.locker.newLock('drie')
  const since = Date.now()
  await expect(patient.lock(AbortSignal.timeout(50), stubborn)).rejects.toMatchObject(tookTooLong)
  expect(Date.now() - since).toBeLessThan(5_000)
  await first.unlock()
  await patient.lock(never, stubborn)
  await patient.unlock()
})

test('many uploads take one connection, and none when they are done', async () => {
  const locks = Array.from({ length: 30 }, (_, place) => here.locker.newLock(`deel ${place}`))
  await Promise.all(locks.map((lock) => lock.lock(never, stubborn)))
  expect(out(here)).toBe(1)
  await Promise.all(locks.map((lock) => lock.unlock()))
  expect([out(here), out(there)]).toEqual([0, 0])
})

test('with no connection to be had one waits no longer either', async () => {
  const { pool } = here.database
  const busy = await Promise.all([pool.connect(), pool.connect()])
  const lock = here.hasty.newLock('vier')
  await expect(lock.lock(never, stubborn)).rejects.toMatchObject(tookTooLong)
  for (const client of busy) client.release()
  await expect.poll(() => out(here)).toBe(0)
  await lock.lock(never, stubborn)
  await lock.unlock()
})

test('where the connection breaks, who had an upload stops; then it is free', async () => {
  const [first, second] = [here.locker.newLock('vijf'), there.locker.newLock('vijf')]
  const asked = vi.fn<() => void>()
  await first.lock(never, asked)
  await there.database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )
  await expect.poll(() => asked.mock.calls.length).toBe(1)
  await second.lock(never, stubborn)
  await first.unlock()
  await second.unlock()
  expect([out(here), out(there)]).toEqual([0, 0])
})
