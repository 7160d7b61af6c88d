import { DomainError } from '@voortent/kernel'

/** Who acts: with which roles, and for which organisation they speak at this moment. */
export type Who = { roles: readonly string[]; speaksFor: string | null }

/** Organisations that answer for a thing: those that lead it or what it belongs to. */
export type Answering = readonly (string | null)[]

const keepers = ['coordinator', 'makelaar']
const drafting = ['verkenning', 'concept']
const deciding = ['consultatie', 'besluitvorming']
const underWay = ['vastgesteld', 'uitvoering']

/**
 * Who may change what a goal or an embedding is. While drafting: keepers and who speaks for an
 * organisation that answers for it; while it is consulted on and decided: the coordinator; once it
 * is adopted: nobody.
 */
export function canShape(who: Who, phase: string, answering: Answering): boolean {
  if (drafting.includes(phase)) return isKeeper(who) || answersFor(who, answering)
  return deciding.includes(phase) && who.roles.includes('coordinator')
}

/**
 * Who may tell how it goes: measurements, and how far an embedding is. Who may shape it, and once
 * it is adopted keepers and who speaks for the organisation that answers for it; nobody once the
 * agenda was evaluated.
 */
export function canReport(who: Who, phase: string, answering: Answering): boolean {
  if (canShape(who, phase, answering)) return true
  return underWay.includes(phase) && (isKeeper(who) || answersFor(who, answering))
}

/** @throws `goals.closed-in-this-phase` where they may in another phase, else `goals.shapers-only` */
export function requireShape(who: Who, phase: string, answering: Answering): void {
  if (canShape(who, phase, answering)) return
  throw canShape(who, 'concept', answering)
    ? new DomainError('conflict', 'goals.closed-in-this-phase')
    : new DomainError('forbidden', 'goals.shapers-only')
}

/** @throws `goals.not-measured-in-this-phase`, else `goals.reporters-only` */
export function requireReport(who: Who, phase: string, answering: Answering): void {
  if (canReport(who, phase, answering)) return
  throw canReport(who, 'uitvoering', answering)
    ? new DomainError('conflict', 'goals.not-measured-in-this-phase')
    : new DomainError('forbidden', 'goals.reporters-only')
}

function isKeeper({ roles }: Who): boolean {
  return roles.some((role) => keepers.includes(role))
}

function answersFor({ speaksFor }: Who, answering: Answering): boolean {
  return speaksFor !== null && answering.includes(speaksFor)
}
