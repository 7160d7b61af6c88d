import { DomainError } from '@voortent/kernel'
import type { InterestStatus } from './contract.ts'

type Who = { roles: readonly string[] }

const keepers = ['coordinator', 'makelaar']

/** Coordinators and brokers talk with companies. */
export function canHandle({ roles }: Who): boolean {
  return roles.some((role) => keepers.includes(role))
}

/** @throws `interest.keepers-only` */
export function requireHandler(who: Who): void {
  if (!canHandle(who)) throw new DomainError('forbidden', 'interest.keepers-only')
}

/** Where a talk can go from where it is; taking part is said by bringing the company in. */
export const nextStatuses: Record<InterestStatus, readonly InterestStatus[]> = {
  nieuw: ['gebeld', 'in-gesprek', 'niet'],
  gebeld: ['in-gesprek', 'niet'],
  'in-gesprek': ['niet'],
  'doet-mee': [],
  niet: ['in-gesprek'],
}

/** A company is brought in once somebody spoke with it, unless it said no. */
export function canBringIn(status: InterestStatus, answer: string | null): boolean {
  return (status === 'gebeld' || status === 'in-gesprek') && answer !== 'nee'
}

/** Very small companies get help from a mentor; of unknown size counts as small. */
export function mayAskMentor(sizeClass: string | null): boolean {
  return !sizeClass || ['onbekend', 'zzp', 'micro', 'klein'].includes(sizeClass)
}

/** Large ones offer it. */
export function mayOfferMentor({ type, sizeClass }: { type: string; sizeClass: string }): boolean {
  return type === 'grootbedrijf' || sizeClass === 'groot'
}
