import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { nameOf } from './cast-vote.ts'
import type { GiveProxyInput, RevokeProxyInput } from './contract.ts'
import { lockBallotThatIs } from './lock-ballot.ts'
import { recordBallot } from './record-ballot.ts'

/**
 * Lets another organisation on the roster cast this one's ballot. Only the mandate's holder gives it;
 * who received one cannot give one, and who gave one cannot receive.
 * @throws `decisions.holders-only`, `decisions.proxy-in-force`, `decisions.proxy-to-self`,
 * `decisions.proxy-chain`, `decisions.receiver-not-on-roster`
 */
export async function giveProxy(scope: Scope, input: GiveProxyInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { ballot: ballotId, organisation, receiver: receivedBy } = input
  const ballot = await lockBallotThatIs(scope, ballotId, 'open')
  const giver = await requireHolder(scope, input)
  const refuse = (code: string) => new DomainError('conflict', code, { field: 'receiver' })
  if (receivedBy === organisation) throw refuse('decisions.proxy-to-self')
  if (giver.proxyGiven.length > 0) throw new DomainError('conflict', 'decisions.proxy-in-force')
  if (giver.proxiesHeld.length > 0) throw refuse('decisions.proxy-chain')
  const receiver = await seatWithProxies(scope, ballotId, receivedBy)
  if (!receiver) throw refuse('decisions.receiver-not-on-roster')
  if (receiver.proxyGiven.length > 0) throw refuse('decisions.proxy-chain')
  await tx.ballotProxy.create({
    data: {
      tenantId,
      id: newId(),
      ballotId,
      voterId: giver.id,
      receiverId: receiver.id,
      givenAt: now,
      givenBy: actor.personId ?? '',
      givenByName: await nameOf(scope),
    },
    select: { id: true },
  })
  await recordBallot(scope, 'ballot.proxy-given', ballot, {
    organisation: giver.organisationName,
    receiver: receiver.organisationName,
  })
}

/** Takes the proxy back; a vote already cast by it stays until the organisation votes itself. */
export async function revokeProxy(scope: Scope, input: RevokeProxyInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const ballot = await lockBallotThatIs(scope, input.ballot, 'open')
  const giver = await requireHolder(scope, input)
  const [proxy] = giver.proxyGiven
  if (!proxy) throw new DomainError('not-found', 'decisions.no-proxy')
  await tx.ballotProxy.update({
    where: { tenantId_id: { tenantId, id: proxy.id } },
    data: { revokedAt: now, revokedBy: actor.personId },
    select: { id: true },
  })
  const told = { organisation: giver.organisationName }
  await recordBallot(scope, 'ballot.proxy-revoked', ballot, told)
}

/** The seat of an organisation, for the holder of its mandate who acts for it. */
async function requireHolder(scope: Scope, { ballot, organisation }: RevokeProxyInput) {
  const seat = await seatWithProxies(scope, ballot, organisation)
  if (!seat) throw new DomainError('forbidden', 'decisions.not-on-roster')
  const { membershipId, actingForId } = scope.actor
  if (seat.holderMembershipId !== membershipId || actingForId !== organisation)
    throw new DomainError('forbidden', 'decisions.holders-only')
  return seat
}

function seatWithProxies({ tx, tenantId }: Scope, ballotId: string, organisationId: string) {
  const inForce = { where: { revokedAt: null }, select: { id: true } } as const
  return tx.ballotVoter.findFirst({
    where: { tenantId, ballotId, organisationId, removedAt: null },
    select: {
      id: true,
      organisationName: true,
      holderMembershipId: true,
      proxyGiven: inForce,
      proxiesHeld: inForce,
    },
  })
}
