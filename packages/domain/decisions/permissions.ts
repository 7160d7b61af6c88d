import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type BallotState, circleKinds } from './contract.ts'

type Who = Pick<Actor, 'roles'>

const preparers = ['coordinator', 'makelaar']

/** Coordinators and brokers lay ballots out, open them and withdraw them. */
export function canPrepare({ roles }: Who): boolean {
  return roles.some((role) => preparers.includes(role))
}

/** What a ballot is about, and who laid it out. */
type Kept = { aboutType: string | null; preparedBy: string | null }

/** A ballot of a consortium or a working group is kept by who laid it out for them as well. */
export function canKeep(who: Who & Pick<Actor, 'personId'>, ballot: Kept): boolean {
  if (canPrepare(who)) return true
  const { aboutType, preparedBy } = ballot
  const ofTheirOwn = circleKinds.some((kind) => kind === aboutType)
  return ofTheirOwn && preparedBy !== null && preparedBy === who.personId && !isObserver(who)
}

/** Refuses everybody else. */
export function requireKeeper(who: Who & Pick<Actor, 'personId'>, ballot: Kept): void {
  if (!canKeep(who, ballot)) throw new DomainError('forbidden', 'decisions.preparers-only')
}

/** Refuses who prepares no ballots of the tenant as a whole. */
export function requirePreparer(who: Who): void {
  if (!canPrepare(who)) throw new DomainError('forbidden', 'decisions.preparers-only')
}

/** Before opening who keeps it sets the roster; in an open ballot only a coordinator, with a reason. */
export function canChangeRoster(
  who: Who & Pick<Actor, 'personId'>,
  ballot: Kept & { state: BallotState },
): boolean {
  if (ballot.state === 'prepared') return canKeep(who, ballot)
  return ballot.state === 'open' && who.roles.includes('coordinator')
}

/** Who watches a region without taking part in it has no vote. */
export function isObserver({ roles }: Who): boolean {
  return roles.length > 0 && roles.every((role) => role === 'toehoorder')
}

/** Who asked a poll's question ends it, and so may a coordinator. */
export function canClosePoll(actor: Actor, createdBy: string): boolean {
  return actor.roles.includes('coordinator') || actor.personId === createdBy
}
