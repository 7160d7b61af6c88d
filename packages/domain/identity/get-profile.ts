import { withDoor } from '@voortent/database'
import type { OwnVisit } from './entrance.ts'

/** What I told about myself, and whether I have a password. */
export async function getProfile({ database, person }: OwnVisit) {
  const { credential, ...profile } = await withDoor(database, 'identity', (tx) =>
    tx.person.findUniqueOrThrow({
      where: { id: person.id },
      select: {
        displayName: true,
        email: true,
        function: true,
        phone: true,
        phoneVisibility: true,
        locale: true,
        credential: { select: { changedAt: true } },
      },
    }),
  )
  return { ...profile, passwordChangedAt: credential?.changedAt ?? null }
}
