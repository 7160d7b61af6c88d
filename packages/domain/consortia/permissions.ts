import type { Commitment, ConsortiumPhase } from './contract.ts'

/** Roles, and how who acts stands to a consortium. */
export type Standing = {
  roles: readonly string[]
  /** Speaks for the organisation that leads it. */
  leads?: boolean
  /** Guides it: a broker, or who began it for others. */
  guides?: boolean
  /** Has a place of their own in it, as project leader, member or guest. */
  takesPart?: boolean
  /** How far the organisation they speak for is committed. */
  commitment?: Commitment | null
}

const keepers = ['coordinator', 'makelaar']
const insideCommitments: readonly (Commitment | null | undefined)[] = [
  'in-gesprek',
  'toegezegd',
  'actief',
]
const promises: readonly (Commitment | null | undefined)[] = ['toegezegd', 'actief']

/** Keepers begin a consortium for anybody; others for the organisation they speak for. */
export function canBegin({ roles }: Standing, speaks: boolean): boolean {
  return isKeeper(roles) || (speaks && takesPart(roles))
}

/** Guides and who speaks for the leading organisation say what it is and how it goes. */
export function canLead({ roles, leads, guides }: Standing): boolean {
  return Boolean(guides) || (takesPart(roles) && Boolean(leads))
}

/**
 * An organisation shows interest and leaves by itself, and promises once it was let in: who leads opens
 * the conversation, which opens the inside. A promise is never made by another.
 */
export function canCommit(who: Standing, speaks: boolean, to: Commitment): boolean {
  if (speaks && takesPart(who.roles))
    return to === 'geinteresseerd' || to === 'gestopt' || insideCommitments.includes(who.commitment)
  return canLead(who) && !promises.includes(to)
}

/** Who leads and who is committed share what came out. */
export function canShareResult(who: Standing): boolean {
  return canLead(who) || (takesPart(who.roles) && promises.includes(who.commitment))
}

/**
 * The inside is for who leads, guides, has a place of their own or speaks for a partner from the first
 * conversation until it leaves; the row-level policies say the same.
 */
export function isInside(who: Standing): boolean {
  if (canLead(who) || who.takesPart) return true
  return insideCommitments.includes(who.commitment)
}

/** Who only reads along sees nothing of the text. */
export function canReadText(who: Standing): boolean {
  return isInside(who) && (canLead(who) || takesPart(who.roles))
}

/** Speaks for an organisation, and does more than read along. */
export function speaksFor(
  { voice, standing }: { voice: string | null; standing: Standing },
  organisation: string,
): boolean {
  return voice === organisation && takesPart(standing.roles)
}

/** Nobody writes on once it stopped. */
export function canWriteText(who: Standing, phase: ConsortiumPhase): boolean {
  return phase !== 'gestopt' && canReadText(who)
}

/** Coordinators and brokers keep the tenant; that seats them in no consortium. */
export function isKeeper(roles: readonly string[]): boolean {
  return roles.some((role) => keepers.includes(role))
}

/** Who only reads along changes nothing, whomever they speak for. */
function takesPart(roles: readonly string[]): boolean {
  return roles.some((role) => role !== 'toehoorder')
}
