import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ConsortiumPhase } from '../phases.ts'
import { type InsideConsortium, requireLeader } from '../require-insider.ts'
import type { CriterionState } from './contract.ts'

/** A gate that is not decided yet. */
export type OpenGate = {
  id: string
  fromPhase: ConsortiumPhase
  toPhase: ConsortiumPhase
  ballotId: string | null
  plannedOn: Date | null
  criteria: { text: string; state: CriterionState; remark: string; judgedByName: string }[]
}

/**
 * The undecided gate of a consortium, for who leads it; nobody else changes it meanwhile.
 * @throws `consortia.leaders-only`, `consortia.no-such-gate` also once it was decided
 */
export async function requireGate(
  scope: Scope,
  input: { consortium: string; gate: string },
): Promise<{ consortium: InsideConsortium; gate: OpenGate }> {
  const consortium = await requireLeader(scope, input.consortium)
  const gate = await findGate(scope, { id: input.gate, consortiumId: consortium.id })
  if (!gate) throw new DomainError('not-found', 'consortia.no-such-gate')
  return { consortium, gate }
}

/** The same before it is put to the partners. @throws `consortia.gate-is-voted-on` */
export async function requireGateToPrepare(
  scope: Scope,
  input: { consortium: string; gate: string },
): Promise<{ consortium: InsideConsortium; gate: OpenGate }> {
  const found = await requireGate(scope, input)
  if (found.gate.ballotId) throw new DomainError('conflict', 'consortia.gate-is-voted-on')
  return found
}

/** An undecided gate by whatever is known of it; null where there is none. */
export async function findGate(
  { tx, tenantId }: Scope,
  where: { id?: string; consortiumId?: string; ballotId?: string },
): Promise<(OpenGate & { consortiumId: string }) | null> {
  const gate = await tx.consortiumGate.findFirst({
    where: { tenantId, ...where, decidedAt: null },
    select: {
      id: true,
      consortiumId: true,
      fromPhase: true,
      toPhase: true,
      ballotId: true,
      plannedOn: true,
      criteria: {
        orderBy: { position: 'asc' },
        select: { text: true, state: true, remark: true, judgedByName: true },
      },
    },
  })
  return gate as (OpenGate & { consortiumId: string }) | null
}
