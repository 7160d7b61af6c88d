import type { Stage } from './vocabulary.ts'

/** How who acts stands to the money of a consortium. */
export type MoneyStanding = {
  roles: readonly string[]
  /** Speaks for the organisation that leads it. */
  leads?: boolean
  /** How far the organisation they speak for is committed. */
  commitment?: string | null
}

const partners = ['in-gesprek', 'toegezegd', 'actief']

/**
 * A contribution is entered by who speaks for the organisation that brings it in: the lead, or a partner
 * from the first conversation until it leaves. What stopped gets no promises; what was done is still told.
 */
export function canEnter(who: MoneyStanding, phase: string, stage: Stage): boolean {
  if (who.roles.every((role) => role === 'toehoorder')) return false
  if (phase === 'gestopt' && stage === 'toegezegd') return false
  return Boolean(who.leads) || partners.includes(who.commitment ?? '')
}

/** Coordinators and brokers keep the schemes of funders, and see the totals of every consortium. */
export function isKeeper({ roles }: MoneyStanding): boolean {
  return roles.some((role) => role === 'coordinator' || role === 'makelaar')
}
