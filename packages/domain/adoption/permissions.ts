import type { Actor } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'

type Who = Pick<Actor, 'roles'>

/** Coordinators put an agenda to the vote, in the phase that is for it. */
export function canPutToDecision({ roles }: Who, phase: string): boolean {
  return roles.includes('coordinator') && phase === 'besluitvorming'
}

/** @throws `tenancy.coordinators-only`, `adoption.not-in-this-phase` */
export function requirePutToDecision(who: Actor, phase: string): void {
  if (canPutToDecision(who, phase)) return
  requireCoordinator(who)
  throw new DomainError('conflict', 'adoption.not-in-this-phase')
}

/** Coordinators begin a next edition of what was adopted. */
export function canBeginNextEdition({ roles }: Who, phase: string): boolean {
  return (
    roles.includes('coordinator') && ['vastgesteld', 'uitvoering', 'geevalueerd'].includes(phase)
  )
}

/** @throws `tenancy.coordinators-only`, `adoption.not-adopted` */
export function requireBeginNextEdition(who: Actor, phase: string): void {
  if (canBeginNextEdition(who, phase)) return
  requireCoordinator(who)
  throw new DomainError('conflict', 'adoption.not-adopted')
}
