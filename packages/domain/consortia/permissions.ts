import type { Commitment, ConsortiumPhase } from './contract.ts'

/** Roles, and how who acts stands to a consortium. */
export type Standing = {
  roles: readonly string[]
  /** Speaks for the organisation that leads it. */
  leads?: boolean
  /** How far the organisation they speak for is committed. */
  commitment?: Commitment | null
}

const keepers = ['coordinator', 'makelaar']
const promises: readonly (Commitment | null | undefined)[] = ['toegezegd', 'actief']

/** Keepers begin a consortium for anybody; others for the organisation they speak for. */
export function canBegin({ roles }: Standing, speaks: boolean): boolean {
  return isKeeper(roles) || (speaks && takesPart(roles))
}

/** Keepers and who speaks for the leading organisation say what it is and how it goes. */
export function canLead({ roles, leads }: Standing): boolean {
  return isKeeper(roles) || (takesPart(roles) && Boolean(leads))
}

/**
 * An organisation says itself how far it is committed. Who leads notes interest and talks, and that
 * somebody left; a promise is never made by another.
 */
export function canCommit(who: Standing, speaks: boolean, to: Commitment): boolean {
  if (speaks && takesPart(who.roles)) return true
  return canLead(who) && !promises.includes(to)
}

/** Who leads and who is committed share what came out. */
export function canShareResult(who: Standing): boolean {
  return canLead(who) || (takesPart(who.roles) && promises.includes(who.commitment))
}

/** The text is for partners, whatever their commitment, until they leave. */
export function canReadText(who: Standing): boolean {
  if (canLead(who)) return true
  return takesPart(who.roles) && Boolean(who.commitment) && who.commitment !== 'gestopt'
}

/** Nobody writes on once it stopped. */
export function canWriteText(who: Standing, phase: ConsortiumPhase): boolean {
  return phase !== 'gestopt' && canReadText(who)
}

function isKeeper(roles: readonly string[]): boolean {
  return roles.some((role) => keepers.includes(role))
}

/** Who only reads along changes nothing, whomever they speak for. */
function takesPart(roles: readonly string[]): boolean {
  return roles.some((role) => role !== 'toehoorder')
}
