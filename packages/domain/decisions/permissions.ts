import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { BallotState } from './contract.ts'

type Who = Pick<Actor, 'roles'>

const preparers = ['coordinator', 'makelaar']

/** Coordinators and brokers lay ballots out, open them and withdraw them. */
export function canPrepare({ roles }: Who): boolean {
  return roles.some((role) => preparers.includes(role))
}

/** Refuses everybody else. */
export function requirePreparer(who: Who): void {
  if (!canPrepare(who)) throw new DomainError('forbidden', 'decisions.preparers-only')
}

/** Before opening who prepares sets the roster; in an open ballot only a coordinator, with a reason. */
export function canChangeRoster(who: Who, state: BallotState): boolean {
  if (state === 'prepared') return canPrepare(who)
  return state === 'open' && who.roles.includes('coordinator')
}

/** Who watches a region without taking part in it has no vote. */
export function isObserver({ roles }: Who): boolean {
  return roles.length > 0 && roles.every((role) => role === 'toehoorder')
}

/** Who asked a poll's question ends it, and so may a coordinator. */
export function canClosePoll(actor: Actor, createdBy: string): boolean {
  return actor.roles.includes('coordinator') || actor.personId === createdBy
}
