import type { Actor } from '@voortent/database'
import type { Capacity } from './contract.ts'
import { isObserver } from './permissions.ts'

/** An organisation on the roster and who decides for it. */
export type Seat = {
  organisationId: string
  holderMembershipId: string
  substituteMembershipId: string | null
}

/** Why somebody may not cast a ballot; keys of sentences. */
export type Denial =
  | 'observers-do-not-vote'
  | 'no-mandate'
  | 'holder-has-voted'
  | 'organisation-has-voted'
  | 'not-acting-for'
  | 'not-your-organisation'

/**
 * By what right somebody casts an organisation's ballot: its mandate's holder always; the
 * substitute until the holder votes; who holds its proxy until one of the two does.
 * @param about.proxy the seat that received the organisation's proxy, null when it gave none
 * @param about.cast the capacities in which the organisation's votes were cast so far
 */
export function capacityOf(about: {
  actor: Actor
  seat: Seat
  proxy: Seat | null
  cast: readonly Capacity[]
}): Capacity | { denied: Denial } {
  const { actor, seat, proxy, cast } = about
  if (isObserver(actor)) return { denied: 'observers-do-not-vote' }
  const own = roleIn(seat, actor)
  if (actor.actingForId === seat.organisationId) {
    if (own === 'substitute' && cast.includes('holder')) return { denied: 'holder-has-voted' }
    return own ?? { denied: 'no-mandate' }
  }
  if (proxy && actor.actingForId === proxy.organisationId && roleIn(proxy, actor)) {
    return cast.some((by) => by !== 'proxy') ? { denied: 'organisation-has-voted' } : 'proxy'
  }
  const elsewhere = own ?? (proxy && roleIn(proxy, actor))
  return { denied: elsewhere ? 'not-acting-for' : 'not-your-organisation' }
}

function roleIn(seat: Seat, { membershipId }: Actor): 'holder' | 'substitute' | null {
  if (!membershipId) return null
  if (seat.holderMembershipId === membershipId) return 'holder'
  return seat.substituteMembershipId === membershipId ? 'substitute' : null
}
