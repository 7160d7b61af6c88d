import type pg from 'pg'
import { impatient } from './update-log.ts'

/**
 * The one lasting connection of a room server: it holds the lock of every open room, so that a
 * room lives in one process, and hears what the database announces.
 */
export type Anchor = {
  /** True when the room is this process's to open. */
  claim(roomId: string): Promise<boolean>
  release(roomId: string): void
  isHolding(): boolean
  close(): Promise<void>
}

type Hands = {
  onNotice(payload: string): void
  /** The connection was away: notices may be missed. */
  onRestored(): void
  /** While it was away another process took the room. */
  onLost(roomId: string): void
  onError(error: unknown): void
}

const channel = 'voortent_rights'
const heartbeat = 5000
const pauses = [100, 250, 500, 1000, 2000]
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Connects, and connects again whenever the connection breaks, until closed. */
export function createAnchor(pool: pg.Pool, hands: Hands): Anchor {
  const claimed = new Set<string>()
  let client: pg.PoolClient | null = null
  let closed = false
  let letGo: () => void = () => {}

  const hold = async () => {
    const fresh = await pool.connect()
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    letGo = end
    if (closed) end()
    fresh.on('error', () => end())
    fresh.on('end', () => end())
    const beat = setInterval(() => {
      fresh.query(impatient({ text: 'SELECT 1' })).catch(() => end())
    }, heartbeat)
    fresh.on('notification', (notice) => hands.onNotice(notice.payload ?? ''))
    try {
      await fresh.query(`LISTEN ${channel}`)
      for (const roomId of claimed) {
        if (!(await lock(fresh, roomId))) {
          claimed.delete(roomId)
          hands.onLost(roomId)
        }
      }
      client = fresh
      hands.onRestored()
      await ended
    } finally {
      client = null
      clearInterval(beat)
      fresh.release(true)
    }
  }
  const keepHolding = async () => {
    for (let failures = 0; !closed; failures++) {
      const since = Date.now()
      await hold().catch(hands.onError)
      if (Date.now() - since > 5000) failures = 0
      if (!closed) await sleep(pauses[Math.min(failures, pauses.length - 1)] as number)
    }
  }
  const holding = keepHolding()

  return {
    async claim(roomId) {
      // A process that was killed may hold its locks a moment longer.
      for (const pause of [...pauses.slice(0, 3), 0]) {
        if (client && (await lock(client, roomId))) {
          claimed.add(roomId)
          return true
        }
        await sleep(pause)
      }
      if (client) return false
      throw new Error('No connection to the database to hold the room by')
    },
    release(roomId) {
      claimed.delete(roomId)
      client
        ?.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [roomId])
        .catch(() => letGo())
    },
    isHolding: () => client !== null,
    async close() {
      closed = true
      letGo()
      await holding
    },
  }
}

async function lock(client: pg.ClientBase, roomId: string): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
    [roomId],
  )
  return rows[0]?.held === true
}
