import type { Scope } from '@voortent/database'
import { findOwnShowing, requireInsider } from '@voortent/domain/consortia'
import type { OfConsortiumInput } from '../contract.ts'
import { ownPartOf } from './show-partner.ts'

/** `self` is whether guests see me; null for who has no place that they could see. */
type Showing = { open: boolean; own: { shown: boolean } | null; self: boolean | null }

/**
 * Whether a consortium is open for companies, and whether my organisation and I are seen there.
 * @throws `consortia.no-such-consortium`, `consortia.partners-only`
 */
export async function getShowing(
  scope: Scope,
  { consortium: consortiumId }: OfConsortiumInput,
): Promise<Showing> {
  const { tx, tenantId } = scope
  await requireInsider(scope, consortiumId)
  const open = await tx.consortiumOpening.count({
    where: { tenantId, consortiumId, closedAt: null },
  })
  const self = await findOwnShowing(scope, consortiumId)
  const organisationId = await ownPartOf(scope, consortiumId)
  if (!organisationId) return { open: open > 0, own: null, self }
  const shown = await tx.shownPartner.count({ where: { tenantId, consortiumId, organisationId } })
  return { open: open > 0, own: { shown: shown > 0 }, self }
}
