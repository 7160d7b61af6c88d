import type { Scope } from '@voortent/database'
import { hashToken, newToken } from '@voortent/domain/identity'
import { DomainError } from '@voortent/kernel'
import type { RoundInput } from '../contract.ts'
import { requireOwnRound } from './require-own-round.ts'

/**
 * Makes a new link for a round whose link got lost; the old one opens nothing any more.
 * @throws `consultation.no-such-round`, `consultation.round-ended`
 */
export async function renewLink(scope: Scope, { round }: RoundInput): Promise<{ token: string }> {
  const { tx, tenantId } = scope
  await requireOwnRound(scope, round)
  const token = newToken()
  const { count } = await tx.achterbanRound.updateMany({
    where: { tenantId, id: round, endedAt: null },
    data: { tokenHash: hashToken(token) },
  })
  if (count === 0) throw new DomainError('conflict', 'consultation.round-ended')
  return { token }
}
