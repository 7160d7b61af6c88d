import type { Refused } from './admission.ts'
import { closeCode } from './close-code.ts'
import type { Limits } from './limits.ts'

/** Counts who is connected, in all and per person. */
export type Crowd = {
  /** Null when there is room for one more of this person, who is then counted. */
  admit(personId: string): Refused | null
  leave(personId: string): void
}

/** A crowd that keeps the limits. */
export function createCrowd(limits: Limits): Crowd {
  const perPerson = new Map<string, number>()
  let total = 0
  return {
    admit(personId) {
      const own = perPerson.get(personId) ?? 0
      if (total >= limits.connections) {
        return { code: closeCode.overloaded, reason: 'Too many connections' }
      }
      if (own >= limits.connectionsPerPerson) {
        return { code: closeCode.tooManyConnections, reason: 'Too many connections of one person' }
      }
      perPerson.set(personId, own + 1)
      total += 1
      return null
    },
    leave(personId) {
      const own = perPerson.get(personId) ?? 0
      if (own > 1) perPerson.set(personId, own - 1)
      else perPerson.delete(personId)
      total -= 1
    },
  }
}
