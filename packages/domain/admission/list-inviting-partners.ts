import type { Scope } from '@voortent/database'
import { requireAdmitting } from './permissions.ts'
import { takesPart } from './takes-part.ts'

/** The tenant's partners by name, to choose on whose behalf a newcomer will act. */
export async function listInvitingPartners({ tx, actor, now }: Scope) {
  requireAdmitting(actor)
  const partners = await tx.partner.findMany({
    where: takesPart(now),
    select: { organisation: { select: { id: true, name: true } } },
  })
  return partners
    .map(({ organisation }) => organisation)
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
