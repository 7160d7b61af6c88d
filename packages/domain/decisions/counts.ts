import type { Choice, ThresholdBase } from './rules.ts'

/** An organisation that may vote; weights are whole and at least 1. */
export type Voter = { organisation: string; geleding: string; weight: number }

/** How a reservation stands; `lapsed` when its date went by without a word. */
export type ReservationState = 'open' | 'confirmed' | 'withdrawn' | 'lapsed'

/** A vote; of one organisation the one with the highest number counts. */
export type Vote = {
  organisation: string
  number: number
  choice: Choice
  reservation: ReservationState | null
}

/** What was counted, once in organisations and once in weight. */
export type Count = {
  entitled: number
  voor: number
  tegen: number
  onthouding: number
  bezwaar: number
  missing: number
}

export type Quorum = { needed: number; present: number; met: boolean }

/** `needed` of `of` in weight; `met` when `inFavour` reaches it. */
export type Threshold = {
  base: ThresholdBase
  of: number
  needed: number
  inFavour: number
  met: boolean
}

export type GeledingTally = {
  geleding: string
  organisations: Count
  weight: Count
  quorum: Quorum
  threshold: Threshold
}

/** Why the outcome is what it is; each has a sentence. */
export type Reason = {
  key:
    | 'quorum-met'
    | 'quorum-missed'
    | 'geleding-quorum-missed'
    | 'no-objection'
    | 'objection'
    | 'nobody-for'
    | 'threshold-met'
    | 'threshold-missed'
    | 'geleding-carries'
    | 'geleding-fails'
    | 'reservations-decide'
    | 'reservations-cannot-change'
  values: Record<string, string | number>
}
