import type { Scope } from '@voortent/database'
import { requireAdmitting } from './permissions.ts'

/** The tenant's partners by name, to choose on whose behalf a newcomer will act. */
export async function listInvitingPartners({ tx, actor }: Scope) {
  requireAdmitting(actor)
  const partners = await tx.partner.findMany({
    where: { until: null },
    orderBy: { organisation: { name: 'asc' } },
    select: { organisation: { select: { id: true, name: true } } },
  })
  return partners.map(({ organisation }) => organisation)
}
