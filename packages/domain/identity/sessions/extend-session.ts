import { type Database, withDoor } from '@voortent/database'
import { sessionLifetime } from './session-token.ts'

/** A session in use is extended at most this often, in milliseconds. */
const extensionPause = 60 * 60 * 1000

/** True when a session was last extended so long ago that it may be again. */
export function mayExtend(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= extensionPause
}

/** Lets a session live on from now; null when another request did so just before. */
export async function extendSession(
  database: Database,
  sessionId: string,
  now: Date,
): Promise<Date | null> {
  const expiresAt = new Date(now.getTime() + sessionLifetime)
  const { count } = await withDoor(database, 'identity', (tx) =>
    tx.session.updateMany({
      where: { id: sessionId, lastSeenAt: { lte: new Date(now.getTime() - extensionPause) } },
      data: { lastSeenAt: now, expiresAt },
    }),
  )
  return count === 1 ? expiresAt : null
}
