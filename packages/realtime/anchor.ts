import type { ClientBase, Pool, PoolClient } from 'pg'
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
  /** Somebody's rights changed. */
  onRights: (payload: string) => void
  /** A use case changed the text of this room. */
  onText: (roomId: string) => void
  /** What is said about the text of this room changed. */
  onThreads: (roomId: string) => void
  /** The connection was away: notices may be missed. */
  onRestored: () => void
  /** While it was away another process took the room. */
  onLost: (roomId: string) => void
  onError: (error: unknown) => void
}

const rightsChannel = 'voortent_rights'
const textsChannel = 'voortent_texts'
const threadsChannel = 'voortent_threads'
const heartbeat = 5000
const pauses = [100, 250, 500, 1000, 2000]
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Connects, and connects again whenever the connection breaks, until closed. */
export function createAnchor(pool: Pool, hands: Hands): Anchor {
  const claimed = new Set<string>()
  const stopping = new AbortController()
  let client: PoolClient | null = null

  const reclaim = async (fresh: PoolClient) => {
    for (const roomId of claimed) {
      const held = await lock(fresh, roomId)
      if (held && !claimed.has(roomId)) await unlock(fresh, roomId)
      if (held || !claimed.delete(roomId)) continue
      hands.onLost(roomId)
    }
  }
  const hold = async () => {
    const fresh = await pool.connect()
    const { promise: ended, resolve: end } = Promise.withResolvers<unknown>()
    const beat = setInterval(() => {
      fresh.query(impatient({ text: 'SELECT 1' })).catch(end)
    }, heartbeat)
    fresh.on('error', end)
    fresh.on('end', () => end(null))
    fresh.on('notification', ({ channel, payload = '' }) => {
      if (channel === textsChannel) hands.onText(payload)
      else if (channel === threadsChannel) hands.onThreads(payload)
      else hands.onRights(payload)
    })
    stopping.signal.addEventListener('abort', end, { once: true })
    try {
      await fresh.query(`LISTEN ${rightsChannel}; LISTEN ${textsChannel}; LISTEN ${threadsChannel}`)
      await reclaim(fresh)
      client = fresh
      hands.onRestored()
      if (!stopping.signal.aborted) await ended
    } finally {
      client = null
      clearInterval(beat)
      stopping.signal.removeEventListener('abort', end)
      fresh.release(true)
    }
  }
  const keepHolding = async () => {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      const since = Date.now()
      await hold().catch(hands.onError)
      if (Date.now() - since > heartbeat) failures = 0
      const pause = pauses[Math.min(failures, pauses.length - 1)] as number
      if (!stopping.signal.aborted) await sleep(pause)
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
      if (client) unlock(client, roomId).catch(hands.onError)
    },
    isHolding: () => client !== null,
    async close() {
      stopping.abort()
      await holding
    },
  }
}

async function lock(client: ClientBase, roomId: string): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
    [roomId],
  )
  return rows[0]?.held === true
}

async function unlock(client: ClientBase, roomId: string): Promise<void> {
  await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [roomId])
}
