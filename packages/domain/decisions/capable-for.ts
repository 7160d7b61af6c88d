import type { Actor } from '@voortent/database'
import { capacityOf } from './capacity-of.ts'
import type { Capacity } from './contract.ts'
import type { VoterView } from './read-voters.ts'

/** An organisation whose ballot somebody can cast. */
export type Capable = {
  organisation: string
  name: string
  covers: string
  capacity: Capacity
  voted: boolean
  /** The organisation to act for, when it is not the one acted for now. */
  actFirstFor: { id: string; name: string } | null
}

/** The ballots on a roster that somebody can cast, as who they act for now or could act for. */
export function capableFor(actor: Actor, voters: readonly VoterView[]): Capable[] {
  return voters
    .filter(({ removed }) => !removed)
    .flatMap((voter) => {
      const seats = [
        { ...voter, id: voter.organisationId },
        ...(voter.proxy ? [{ ...voter.proxy, id: voter.proxy.organisationId }] : []),
      ]
      const now = seats.find(({ id }) => id === actor.actingForId)
      for (const { id, name } of [...(now ? [now] : []), ...seats]) {
        const acting = { ...actor, actingForId: id as Actor['actingForId'] }
        const capacity = capacityOf({
          actor: acting,
          seat: voter,
          proxy: voter.proxy,
          cast: voter.cast,
        })
        if (typeof capacity !== 'string') continue
        return [
          {
            organisation: voter.organisationId,
            name: voter.name,
            covers: voter.covers,
            capacity,
            voted: voter.voted,
            actFirstFor: id === actor.actingForId ? null : { id, name },
          },
        ]
      }
      return []
    })
}
