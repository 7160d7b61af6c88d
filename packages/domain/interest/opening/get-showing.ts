import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import type { OfConsortiumInput } from '../contract.ts'
import { ownPartOf } from './show-partner.ts'

/**
 * Whether a consortium is open for companies, and whether my organisation stands there by name.
 * @throws `consortia.no-such-consortium`, `consortia.partners-only`
 */
export async function getShowing(
  scope: Scope,
  { consortium: consortiumId }: OfConsortiumInput,
): Promise<{ open: boolean; own: { shown: boolean } | null }> {
  const { tx, tenantId } = scope
  await requireInsider(scope, consortiumId)
  const open = await tx.consortiumOpening.count({
    where: { tenantId, consortiumId, closedAt: null },
  })
  const organisationId = await ownPartOf(scope, consortiumId)
  if (!organisationId) return { open: open > 0, own: null }
  const shown = await tx.shownPartner.count({ where: { tenantId, consortiumId, organisationId } })
  return { open: open > 0, own: { shown: shown > 0 } }
}
