import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** Refuses an organisation that does not take part here now. @throws `goals.takes-no-part` */
export async function requireParticipant(
  { tx, tenantId, now }: Scope,
  organisationId: string | null,
): Promise<void> {
  if (!organisationId) return
  const count = await tx.partner.count({
    where: { tenantId, organisationId, OR: [{ until: null }, { until: { gte: now } }] },
  })
  if (count === 0)
    throw new DomainError('invalid', 'goals.takes-no-part', { field: 'organisation' })
}
