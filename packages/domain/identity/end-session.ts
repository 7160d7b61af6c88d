import { type Database, withDoor } from '@voortent/database'

/** Signs one browser out; nothing happens when it was out already. */
export async function endSession(database: Database, sessionId: string): Promise<void> {
  await withDoor(database, 'identity', (tx) => tx.session.deleteMany({ where: { id: sessionId } }))
}
