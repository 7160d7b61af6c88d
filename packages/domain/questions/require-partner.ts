import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** The name of an organisation that takes part in the tenant. @throws `questions.takes-no-part` */
export async function requirePartner(
  { tx, tenantId, now }: Scope,
  organisationId: string,
): Promise<string> {
  const partner = await tx.partner.findFirst({
    where: { tenantId, organisationId, OR: [{ until: null }, { until: { gte: now } }] },
    select: { organisation: { select: { name: true } } },
  })
  if (!partner)
    throw new DomainError('invalid', 'questions.takes-no-part', { field: 'organisation' })
  return partner.organisation.name
}
