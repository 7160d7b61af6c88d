import type { Tx } from '@voortent/database'

/** True while this session of this person lasts; needs the identity door. */
export async function isSessionAlive(
  tx: Tx,
  session: { id: string; personId: string; now: Date },
): Promise<boolean> {
  const { id, personId, now } = session
  const found = await tx.session.findFirst({
    where: { id, personId, expiresAt: { gt: now } },
    select: { id: true },
  })
  return found !== null
}
