import { type Database, withDoor } from '@voortent/database'

/** Clears away sessions, codes and counters whose time has passed; tells how many of each. */
export function sweepExpired(
  database: Database,
  now: Date,
): Promise<{ sessions: number; secrets: number; counters: number }> {
  const expired = { where: { expiresAt: { lte: now } } }
  return withDoor(database, 'identity', async (tx) => {
    const sessions = await tx.session.deleteMany(expired)
    const secrets = await tx.oneTimeCode.deleteMany(expired)
    const counters = await tx.rateLimit.deleteMany({ where: { expire: { lte: now.getTime() } } })
    return { sessions: sessions.count, secrets: secrets.count, counters: counters.count }
  })
}
