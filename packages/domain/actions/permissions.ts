import { DomainError } from '@voortent/kernel'

/** Roles, and how who acts stands to what they want to change. */
export type Standing = {
  roles: readonly string[]
  /** Acts for the organisation that leads the action. */
  leads?: boolean
  /** Acts for the organisation that joins, leaves or promises. */
  speaks?: boolean
  /** Leads the working group. */
  chairs?: boolean
}

const keepers = ['coordinator', 'makelaar']
const drafting = ['verkenning', 'concept']
const settling = ['consultatie', 'besluitvorming']
const running = ['vastgesteld', 'uitvoering']

/**
 * What is agreed about actions changes in the draft, by keepers and by who leads; while it is
 * discussed and decided by the coordinator alone, and not after that.
 */
export function canArrange(who: Standing, phase: string): boolean {
  if (drafting.includes(phase)) return isKeeper(who) || (takesPart(who) && Boolean(who.leads))
  return settling.includes(phase) && isCoordinator(who)
}

/** How an action goes (status, next step, money) changes as well while it is carried out. */
export function canCarryOut(who: Standing, phase: string): boolean {
  if (running.includes(phase)) return isKeeper(who) || (takesPart(who) && Boolean(who.leads))
  return canArrange(who, phase)
}

/** An organisation joins, leaves and promises by its own voice, or by the coordinator's. */
export function canSpeak(who: Standing, phase: string): boolean {
  if (settling.includes(phase)) return isCoordinator(who)
  if (![...drafting, ...running].includes(phase)) return false
  return isCoordinator(who) || (takesPart(who) && Boolean(who.speaks))
}

/** Working groups are formed by keepers and kept by them and by who leads the group. */
export function canKeepGroup(who: Standing, phase: string): boolean {
  if (phase === 'geevalueerd') return false
  return isKeeper(who) || (takesPart(who) && Boolean(who.chairs))
}

type Rule = (who: Standing, phase: string) => boolean

/**
 * Throws for who may not, and tells a closed phase from somebody else's affair.
 * @throws `actions.closed-in-this-phase`, or what is given for who may in no phase
 */
export function requireRule(rule: Rule, who: Standing, phase: string, refusal: string): void {
  if (rule(who, phase)) return
  throw rule(who, 'concept')
    ? new DomainError('conflict', 'actions.closed-in-this-phase')
    : new DomainError('forbidden', refusal)
}

function isKeeper({ roles }: Standing): boolean {
  return roles.some((role) => keepers.includes(role))
}

function isCoordinator({ roles }: Standing): boolean {
  return roles.includes('coordinator')
}

/** Who only reads along changes nothing, whomever they speak for. */
function takesPart({ roles }: Standing): boolean {
  return roles.some((role) => role !== 'toehoorder')
}
