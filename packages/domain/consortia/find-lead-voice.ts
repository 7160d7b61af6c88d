import type { Scope } from '@voortent/database'
import { voicesOf } from './voices-of.ts'

/** Whom to ask what the lead does: who speaks for the leading organisation, else a guide; null for nobody. */
export async function findLeadVoice(
  scope: Scope,
  { id: consortiumId, organisationId }: { id: string; organisationId: string | null },
): Promise<{ representation: string } | { membership: string } | null> {
  const { tx, tenantId } = scope
  const [voice] = organisationId ? await voicesOf(scope, [organisationId]) : []
  if (voice) return { representation: voice.representation }
  const guide = await tx.consortiumPerson.findFirst({
    where: { tenantId, consortiumId, role: 'guide', until: null },
    orderBy: { since: 'asc' },
    select: { membershipId: true },
  })
  return guide && { membership: guide.membershipId }
}
