import type { Scope } from '@voortent/database'
import { activeOn } from './active-on.ts'

/** The actor's running representation of an organisation; null when they do not speak for it now. */
export async function findVoice(
  { tx, actor, now }: Scope,
  organisationId: string,
): Promise<{ id: string; function: string } | null> {
  if (!actor.membershipId) return null
  return tx.representation.findFirst({
    where: { ...activeOn(now), membershipId: actor.membershipId, organisationId },
    select: { id: true, function: true },
  })
}
