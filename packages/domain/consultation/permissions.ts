import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ConsultationState } from './contract.ts'

type Who = Pick<Actor, 'roles'>

/** Phases of an agenda in which each thing is done; from `vastgesteld` on all of it lies fast. */
const phases = {
  prepare: ['verkenning', 'concept', 'consultatie'],
  open: ['concept', 'consultatie'],
  answer: ['consultatie', 'besluitvorming'],
  push: ['consultatie', 'besluitvorming'],
} as const

/** The coordinator lays out a consultation. */
export function canPrepare({ roles }: Who, phase: string): boolean {
  return roles.includes('coordinator') && isIn(phases.prepare, phase)
}

/** The coordinator opens a consultation, which takes the agenda to its phase `consultatie`. */
export function canOpen({ roles }: Who, phase: string): boolean {
  return roles.includes('coordinator') && isIn(phases.open, phase)
}

/** The coordinator answers amendments and writes the reply note until the agenda is adopted. */
export function canAnswer({ roles }: Who, phase: string): boolean {
  return roles.includes('coordinator') && isIn(phases.answer, phase)
}

/** Bringing a rejected amendment to a vote makes sense until the vote on the whole is over. */
export function canPushIn(phase: string): boolean {
  return isIn(phases.push, phase)
}

/** The coordinator lays out the vote on a pushed amendment, in the same phases. */
export function canPutToVote({ roles }: Who, phase: string): boolean {
  return roles.includes('coordinator') && canPushIn(phase)
}

/** Observers see and say nothing on behalf of an organisation. */
export function canSpeak({ roles }: Who): boolean {
  return roles.some((role) => role !== 'toehoorder')
}

/** Throws for who may not, and says whether it is the role or the phase. */
export function requireAllowed(
  allowed: (who: Who, phase: string) => boolean,
  who: Who,
  phase: string,
): void {
  if (allowed(who, phase)) return
  throw who.roles.includes('coordinator')
    ? new DomainError('conflict', 'consultation.not-in-this-phase')
    : new DomainError('forbidden', 'tenancy.coordinators-only')
}

/** Where a consultation stands today; one whose last day is over takes nothing in any more. */
export function stateOf(
  about: { openedAt: unknown; closedAt: unknown; closesOn: string },
  today: string,
): ConsultationState {
  if (!about.openedAt) return 'preparation'
  return about.closedAt || about.closesOn < today ? 'closed' : 'open'
}

function isIn(list: readonly string[], phase: string): boolean {
  return list.includes(phase)
}
