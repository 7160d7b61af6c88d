import { withDoor } from '@voortent/database'
import type { OwnVisit } from './entrance.ts'
import { endSessionsOf } from './sessions/end-session.ts'

/** Signs one of my browsers out; somebody else's session stays as it is. */
export async function endOtherSession(visit: OwnVisit, input: { id: string }): Promise<void> {
  await withDoor(visit.database, 'identity', (tx) =>
    tx.session.deleteMany({ where: { id: input.id, personId: visit.person.id } }),
  )
}

/** Signs me out everywhere but here; tells in how many browsers. */
export function endOtherSessions(visit: OwnVisit): Promise<number> {
  const { database, person, sessionId } = visit
  return withDoor(database, 'identity', (tx) => endSessionsOf(tx, person.id, { sessionId }))
}
