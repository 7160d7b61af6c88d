import { createTestDatabase } from '@voortent/database/testing'
import type { ClientBase } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createLanes } from './lanes.ts'
import { asOwner } from './testing/make-document.ts'
import { until } from './testing/write-in-room.ts'

const database = await createTestDatabase()

const backendOf = async (client: ClientBase) =>
  (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid ?? 0

function lanes(most: number) {
  const made = createLanes(database.pool, most)
  onTestFinished(() => made.close())
  return made
}

test('the same connection is used again', async () => {
  const two = lanes(2)
  expect(await two.run(backendOf)).toBe(await two.run(backendOf))
})

test('no more work at once than there are lanes, oldest first', async () => {
  const two = lanes(2)
  // A lane's first work waits for its connection as well.
  await Promise.all([two.run(backendOf), two.run(backendOf)])
  const order: number[] = []
  let [busy, busiest] = [0, 0]
  const work = (number: number) =>
    two.run(async (client) => {
      busy += 1
      busiest = Math.max(busiest, busy)
      order.push(number)
      await client.query('SELECT pg_sleep(0.01)')
      busy -= 1
    })
  await Promise.all([1, 2, 3, 4, 5].map(work))
  expect(busiest).toBe(2)
  expect(order).toEqual([1, 2, 3, 4, 5])
})

test('a lane whose work failed, or whose connection ended, is replaced', async () => {
  const one = lanes(1)
  const first = await one.run(backendOf)
  await expect(one.run((client) => client.query('SELECT 1 / 0'))).rejects.toThrow('zero')
  const second = await one.run(backendOf)
  expect(second).not.toBe(first)
  await asOwner(database.ownerUrl, (owner) =>
    owner.query('SELECT pg_terminate_backend($1)', [second]),
  )
  await until(
    async () => (await one.run(backendOf).catch(() => second)) !== second,
    'it has another connection',
  )
})
