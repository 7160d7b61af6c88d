import type { Prisma, Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { stateOf } from './ballot-state.ts'
import type { BallotState } from './contract.ts'
import { requireKeeper } from './permissions.ts'

export const heldBallot = {
  id: true,
  title: true,
  question: true,
  documentId: true,
  aboutType: true,
  aboutId: true,
  consortiumId: true,
  preparedBy: true,
  decision: true,
  base: true,
  quorum: true,
  quorumPerGeleding: true,
  reservations: true,
  sealed: true,
  closesAt: true,
  openedAt: true,
  remindedAt: true,
  withdrawnAt: true,
  closedAt: true,
  dueAt: true,
} satisfies Prisma.BallotSelect

/** A ballot that no other transaction can open, close or withdraw meanwhile. */
export type HeldBallot = Prisma.BallotGetPayload<{ select: typeof heldBallot }> & {
  state: BallotState
}

/**
 * Holds a ballot until the transaction ends. Who votes shares it with others who vote, so that
 * closing waits for them and they for closing; who changes it has it alone.
 * @throws `decisions.no-such-ballot`
 */
export async function lockBallot(
  { tx, tenantId }: Scope,
  id: string,
  way: 'alone' | 'shared' = 'alone',
): Promise<HeldBallot> {
  await (way === 'alone'
    ? tx.$queryRaw`SELECT FROM ballot WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
    : tx.$queryRaw`SELECT FROM ballot WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR SHARE`)
  const ballot = await tx.ballot.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: heldBallot,
  })
  if (!ballot) throw new DomainError('not-found', 'decisions.no-such-ballot')
  return { ...ballot, state: stateOf(ballot) }
}

const refusals = {
  prepared: 'decisions.already-opened',
  open: 'decisions.not-open',
  closed: 'decisions.not-closed',
  withdrawn: 'decisions.not-withdrawn',
} as const

/** The same, in a certain state; says what is the matter when it is in another. */
export async function lockBallotThatIs(
  scope: Scope,
  id: string,
  state: BallotState,
  way: 'alone' | 'shared' = 'alone',
): Promise<HeldBallot> {
  const ballot = await lockBallot(scope, id, way)
  if (ballot.state !== state) throw new DomainError('conflict', refusals[state])
  return ballot
}

/** The same for who keeps it. @throws `decisions.preparers-only` */
export async function lockKept(scope: Scope, id: string, state: BallotState): Promise<HeldBallot> {
  const ballot = await lockBallot(scope, id)
  requireKeeper(scope.actor, ballot)
  if (ballot.state !== state) throw new DomainError('conflict', refusals[state])
  return ballot
}
