import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { ConsortiumRole } from './contract.ts'

/** Gives somebody a place of their own in a consortium; who acts, unless another is named. */
export async function seatPerson(
  { tx, tenantId, actor, now }: Scope,
  about: { consortiumId: string; role: ConsortiumRole; membershipId?: string },
): Promise<void> {
  const { consortiumId, role, membershipId = actor.membershipId } = about
  if (!membershipId) return
  await tx.consortiumPerson.createMany({
    data: [{ tenantId, id: newId(), consortiumId, membershipId, role, since: now }],
  })
}
