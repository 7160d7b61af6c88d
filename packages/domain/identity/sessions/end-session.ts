import { type Database, type Tx, withDoor } from '@voortent/database'

/** Signs one browser out; nothing happens when it was out already. */
export async function endSession(database: Database, sessionId: string): Promise<void> {
  await withDoor(database, 'identity', (tx) => tx.session.deleteMany({ where: { id: sessionId } }))
}

/** Signs a person out everywhere, except perhaps in the browser they are using; tells how many. */
export async function endSessionsOf(
  tx: Tx,
  personId: string,
  except: { sessionId?: string } = {},
): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { personId, ...(except.sessionId ? { id: { not: except.sessionId } } : {}) },
  })
  return count
}
