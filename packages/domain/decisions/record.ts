import { hash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'
import type { ReservationState } from './counts.ts'
import type { Choice, Rule } from './rules.ts'
import { type Tally, tally } from './tally.ts'

/** Everything an outcome was computed from, and the outcome; moments in ISO 8601, days as 2027-03-31. */
export type BallotRecord = {
  format: 'voortent-stemming/1'
  ballot: {
    id: string
    title: string
    question: string
    sealed: boolean
    openedAt: string
    closesAt: string
    closedAt: string
  }
  about: { type: string; id: string } | null
  rule: Rule
  /** The texts decided on, by the SHA-256 of their canonical form. */
  texts: { document: string; name: string; version: string; hash: string }[]
  roster: RecordedVoter[]
  rosterChanges: {
    organisation: string
    kind: string
    reason: string
    after: Json
    changedAt: string
    by: string
  }[]
  proxies: {
    organisation: string
    receiver: string
    givenAt: string
    by: string
    revokedAt: string | null
  }[]
  votes: RecordedVote[]
  outcome: { number: number; determinedAt: string; tally: Tally }
}

export type RecordedVoter = {
  organisation: string
  name: string
  geleding: string
  weight: number
  covers: string
  holder: string
  substitute: string | null
  /** When a coordinator took it off; it has no vote from then on. */
  removedAt: string | null
}

export type RecordedVote = {
  organisation: string
  number: number
  choice: Choice
  reason: string
  reservation: {
    for: string
    until: string
    state: ReservationState
    note: string
    settledAt: string | null
  } | null
  castAt: string
  by: string
  capacity: string
}

/** Counts what a record holds; who was taken off the roster is left out. */
export function tallyOf({
  rule,
  roster,
  votes,
}: Pick<BallotRecord, 'rule' | 'roster' | 'votes'>): Tally {
  const present = roster.filter(({ removedAt }) => removedAt === null)
  const entitled = new Set(present.map(({ organisation }) => organisation))
  return tally(
    rule,
    present.map(({ organisation, geleding, weight }) => ({ organisation, geleding, weight })),
    votes
      .filter(({ organisation }) => entitled.has(organisation))
      .map(({ organisation, number, choice, reservation }) => ({
        organisation,
        number,
        choice,
        reservation: reservation && reservation.state,
      })),
  )
}

/** SHA-256, in hex, over a record as canonical JSON in UTF-8. */
export function hashRecord(record: BallotRecord): string {
  return hash('sha256', canonicalJson(record), 'hex')
}
