import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/**
 * A substitute is another person who speaks for the same organisation and was not ended. Throws
 * `partners.substitute-is-holder` or `partners.no-such-substitute` at `substitute`.
 */
export async function requireSubstitute(
  { tx, tenantId }: Scope,
  holder: { membershipId: string; organisationId: string },
  substitute: string,
): Promise<void> {
  const field = 'substitute'
  const found = await tx.representation.findUnique({
    where: { tenantId_id: { tenantId, id: substitute } },
    select: { membershipId: true, organisationId: true, endedAt: true },
  })
  if (found?.organisationId !== holder.organisationId || found.endedAt) {
    throw new DomainError('invalid', 'partners.no-such-substitute', { field })
  }
  if (found.membershipId === holder.membershipId) {
    throw new DomainError('invalid', 'partners.substitute-is-holder', { field })
  }
}
