import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

type Who = Pick<Actor, 'personId' | 'membershipId' | 'roles' | 'actingForId'>

/** Coordinators and brokers keep the organisations, their people and mandates. */
export function canManagePartners({ roles }: Pick<Who, 'roles'>): boolean {
  return roles.some((role) => role === 'coordinator' || role === 'makelaar')
}

/** A representative changes the facts of the organisation they act for. */
export function canChangeOrganisation(who: Who, organisationId: string): boolean {
  return canManagePartners(who) || (!onlyListens(who) && who.actingForId === organisationId)
}

/** Who holds a mandate may lay it down. */
export function canWithdrawMandate(who: Who, holderMembershipId: string): boolean {
  return canManagePartners(who) || who.membershipId === holderMembershipId
}

/** A phone number is seen by its owner, and further as its owner chose; never by observers. */
export function canSeePhone(
  who: Who,
  owner: { personId: string; phoneVisibility: string },
): boolean {
  if (who.personId === owner.personId) return true
  if (owner.phoneVisibility === 'partners') return !onlyListens(who)
  return owner.phoneVisibility === 'coordinators' && who.roles.includes('coordinator')
}

/** Throws `partners.managers-only` for who is neither coordinator nor broker. */
export function requireManager(who: Who): void {
  if (!canManagePartners(who)) throw new DomainError('forbidden', 'partners.managers-only')
}

function onlyListens({ roles }: Who): boolean {
  return roles.every((role) => role === 'toehoorder')
}
