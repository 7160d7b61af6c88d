import type { ConsortiumRole } from '../contract.ts'

/** Somebody who has a place already. */
type Placed = { membership: string; role: string }

const brokers = ['coordinator', 'makelaar']

/**
 * Why somebody gets no place in a team; null when they do. A guide is a broker, and nobody has
 * the same place twice.
 */
export function placeFault(
  place: { membership: string; role: ConsortiumRole; roles: readonly string[] },
  placed: readonly Placed[],
): 'consortia.guide-no-broker' | 'consortia.placed-already' | null {
  const { membership, role, roles } = place
  if (role === 'guide' && !roles.some((one) => brokers.includes(one)))
    return 'consortia.guide-no-broker'
  const twice = placed.some((one) => one.membership === membership && one.role === role)
  return twice ? 'consortia.placed-already' : null
}

/** The last guide of a consortium that nobody leads stays, so that somebody can. */
export function isLastToLead(
  place: Placed,
  { placed, led }: { placed: readonly Placed[]; led: boolean },
): boolean {
  return (
    place.role === 'guide' && !led && placed.filter(({ role }) => role === 'guide').length === 1
  )
}
