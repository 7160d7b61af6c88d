import type { Database } from '@voortent/database'

type Pool = Database['pool']
type Client = {
  query(text: string, values: unknown[]): Promise<{ rows: { done: boolean }[] }>
}

const channel = 'voortent_uploads'
/** Rooms have locks as well. */
const nameOf = (upload: string) => `upload ${upload}`

/** A connection that holds the locks of uploads, as long as anybody here has or wants one. */
export type UploadLine = {
  tryLock(upload: string): Promise<boolean>
  unlock(upload: string): Promise<void>
  /** Asks whoever holds it, wherever that is, to let it go. */
  ask(upload: string): Promise<void>
  /** Nobody needs it any more: it goes back to the pool. */
  close(): Promise<void>
}

/**
 * Takes one connection of the pool.
 * @param hands.asked somebody elsewhere wants an upload
 * @param hands.lost the connection broke, and with it all its locks
 */
export async function openUploadLine(
  pool: Pool,
  hands: { asked: (upload: string) => void; lost: () => void },
): Promise<UploadLine> {
  const client = await pool.connect()
  let broken = false
  const onNotification = ({ payload = '' }: { payload?: string }) => hands.asked(payload)
  const onEnd = () => {
    if (broken) return
    broken = true
    client.release(true)
    hands.lost()
  }
  client.on('notification', onNotification).on('error', onEnd).on('end', onEnd)
  await client.query(`LISTEN ${channel}`).catch((error: unknown) => {
    onEnd()
    throw error
  })
  return {
    tryLock: (upload) => locked(client, 'pg_try_advisory_lock', upload),
    async unlock(upload) {
      if (!broken) await locked(client, 'pg_advisory_unlock', upload)
    },
    async ask(upload) {
      await client.query('SELECT pg_notify($1, $2)', [channel, upload])
    },
    async close() {
      if (broken) return
      await client.query(`UNLISTEN ${channel}`).catch(onEnd)
      if (broken) return
      client.off('notification', onNotification).off('error', onEnd).off('end', onEnd)
      client.release()
    },
  }
}

async function locked(
  client: Client,
  how: 'pg_try_advisory_lock' | 'pg_advisory_unlock',
  upload: string,
): Promise<boolean> {
  const { rows } = await client.query(`SELECT ${how}(hashtextextended($1, 0)) AS done`, [
    nameOf(upload),
  ])
  return rows[0]?.done === true
}
