import type { Scope } from '@voortent/database'
import type { DomainError } from '@voortent/kernel'
import type { CastVoteInput } from './contract.ts'
import { recordBallot } from './record-ballot.ts'

/**
 * Records that somebody tried to vote and may not; called in a transaction of its own, for the one
 * of the attempt was rolled back. What was merely filled in wrongly is no attempt.
 */
export async function recordRefusedVote(
  scope: Scope,
  { ballot: id, organisation }: Pick<CastVoteInput, 'ballot' | 'organisation'>,
  { code, kind }: Pick<DomainError, 'code' | 'kind'>,
): Promise<void> {
  if (kind !== 'forbidden' && kind !== 'conflict') return
  const { tx, tenantId } = scope
  const ballot = await tx.ballot.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { id: true, title: true },
  })
  if (!ballot) return
  const partner = await tx.partner.findUnique({
    where: { tenantId_organisationId: { tenantId, organisationId: organisation } },
    select: { organisation: { select: { name: true } } },
  })
  await recordBallot(scope, 'ballot.vote-refused', ballot, {
    code,
    organisation: partner?.organisation.name ?? null,
  })
}
