import type { FilledVote } from '@voortent/domain/decisions/contract'
import { textIn } from '../identity/text-in.ts'

/** A vote as it travels from step to step. */
export type VoteForm = FilledVote & { organisation: string }

/** What the form of one step says, and where it leads: `choose`, `check` or `cast`. */
export function readVote(form: FormData): VoteForm & { act: string } {
  const text = textIn(form)
  const reservedFor = text('reservedFor')
  return {
    act: text('act'),
    organisation: text('organisation'),
    choice: text('choice'),
    reason: text('reason'),
    reservation: reservedFor ? { for: reservedFor, until: text('reservedUntil') } : null,
  }
}

/** The same as hidden fields. */
export function voteFields(vote: VoteForm): [name: string, value: string][] {
  return [
    ['organisation', vote.organisation],
    ['choice', vote.choice],
    ['reason', vote.reason],
    ['reservedFor', vote.reservation?.for ?? ''],
    ['reservedUntil', vote.reservation?.until ?? ''],
  ]
}
