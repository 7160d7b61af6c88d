import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** An organisation that leads the consortium or takes part in it. @throws `workplan.lead-unknown` */
export async function requirePartnerOf(
  { tx, tenantId }: Scope,
  consortiumId: string,
  organisationId: string,
): Promise<void> {
  const found = await tx.consortium.findFirst({
    where: {
      tenantId,
      id: consortiumId,
      OR: [
        { organisationId },
        { partners: { some: { organisationId, commitment: { not: 'gestopt' } } } },
      ],
    },
    select: { id: true },
  })
  if (!found) throw new DomainError('invalid', 'workplan.lead-unknown', { field: 'organisation' })
}
