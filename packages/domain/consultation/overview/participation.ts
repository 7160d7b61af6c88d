import { type Geleding, geledingen } from '@voortent/domain/tenancy/contract'

/** What organisations can do in the making of an agenda, in the order of the work. */
export const kindsOfAct = ['drafted', 'commented', 'consulted', 'decided'] as const
export type KindOfAct = (typeof kindsOfAct)[number]

/** One organisation and which kinds of act it was seen to do. */
export type Taker = { geleding: Geleding } & Record<KindOfAct, boolean>

/** A geleding with how many of its organisations take part in the tenant, and in each kind of act. */
export type Share = { geleding: Geleding; partners: number } & Record<KindOfAct, number>

/** Counts by geleding; one without organisations in the tenant is there with nothing. */
export function countTakers(takers: readonly Taker[]): Share[] {
  return geledingen.map((geleding) => {
    const own = takers.filter((taker) => taker.geleding === geleding)
    const count = (kind: KindOfAct) => own.filter((taker) => taker[kind]).length
    return {
      geleding,
      partners: own.length,
      drafted: count('drafted'),
      commented: count('commented'),
      consulted: count('consulted'),
      decided: count('decided'),
    }
  })
}

/** A geleding that stands at the edge, and what it is missing in. */
export type Nudge = { geleding: Geleding; missing: 'at-all' | KindOfAct }

/**
 * Which geledingen are missing where others already act: not at the table at all, or silent in what
 * was begun. What nobody did yet is no gap of one geleding.
 */
export function nudgesOf(shares: readonly Share[]): Nudge[] {
  const begun = kindsOfAct.filter((kind) => shares.some((share) => share[kind] > 0))
  return shares.flatMap((share): Nudge[] => {
    const { geleding } = share
    if (share.partners === 0) return [{ geleding, missing: 'at-all' }]
    return begun.filter((kind) => share[kind] === 0).map((kind) => ({ geleding, missing: kind }))
  })
}
