import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { takesPart } from './takes-part.ts'

/** What the tenant's letters say of sender and organisation; refuses an organisation from elsewhere. */
export async function letterhead(
  { tx, tenantId, actor, now }: Scope,
  organisationId: string | null,
) {
  const tenant = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { slug: true, name: true },
  })
  const inviter = await tx.person.findUnique({
    where: { id: actor.personId ?? '' },
    select: { displayName: true },
  })
  const partner = organisationId
    ? await tx.partner.findFirst({
        where: { organisationId, ...takesPart(now) },
        select: { organisation: { select: { name: true } } },
      })
    : null
  if (organisationId && !partner) {
    throw new DomainError('invalid', 'admission.no-such-partner', { field: 'organisationId' })
  }
  return {
    tenant,
    inviterName: inviter?.displayName ?? '',
    organisationName: partner?.organisation.name ?? '',
  }
}
