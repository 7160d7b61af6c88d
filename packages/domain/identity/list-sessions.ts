import { withDoor } from '@voortent/database'
import type { OwnVisit } from './entrance.ts'

/** Where I am signed in: this browser first, then what was used last. */
export async function listSessions(visit: OwnVisit) {
  const sessions = await withDoor(visit.database, 'identity', (tx) =>
    tx.session.findMany({
      where: { personId: visit.person.id, expiresAt: { gt: visit.now } },
      select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true, address: true },
      orderBy: { lastSeenAt: 'desc' },
      take: 200,
    }),
  )
  const isHere = (session: { id: string }) => session.id === visit.sessionId
  return [...sessions.filter(isHere), ...sessions.filter((session) => !isHere(session))].map(
    (session) => ({ ...session, here: isHere(session) }),
  )
}
