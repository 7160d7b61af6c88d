import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { InterestStatus } from '../contract.ts'
import { requireHandler } from '../permissions.ts'

/** An interest that nobody else changes until this transaction ends. */
export type LockedInterest = {
  id: string
  status: InterestStatus
  answer: string | null
  consortiumId: string | null
  guestId: string
  callerId: string | null
  company: string
  kvkNumber: string | null
  mentorAskedAt: Date | null
}

/** @throws `interest.keepers-only`, `interest.no-such-interest` */
export async function lockInterest(scope: Scope, id: string): Promise<LockedInterest> {
  requireHandler(scope.actor)
  const [row] = await scope.tx.$queryRaw<LockedInterest[]>`
    SELECT i.id, i.status, i.answer, i.consortium_id AS "consortiumId", i.guest_id AS "guestId",
           i.caller_id AS "callerId", g.company, g.kvk_number AS "kvkNumber",
           i.mentor_asked_at AS "mentorAskedAt"
    FROM interest i JOIN guest g ON (g.tenant_id, g.id) = (i.tenant_id, i.guest_id)
    WHERE i.tenant_id = ${scope.tenantId}::uuid AND i.id = ${id}::uuid
      AND g.forgotten_at IS NULL
    FOR NO KEY UPDATE OF i`
  if (!row) throw new DomainError('not-found', 'interest.no-such-interest')
  return row
}
