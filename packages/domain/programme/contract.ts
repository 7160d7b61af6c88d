import { listActionsInput } from '@voortent/domain/actions/contract'
import { z } from 'zod'

/**
 * What stands beside the actions of a programme, and the partners and the money of each; reading it
 * costs, so a view says what it shows.
 */
export const programmeParts = [
  'goals',
  'promises',
  'consortia',
  'organisations',
  'partners',
  'money',
] as const
export type ProgrammePart = (typeof programmeParts)[number]

/** An agenda as a programme, which of its actions, and what beside them; all unless told otherwise. */
export const readProgrammeInput = listActionsInput.extend({
  parts: z.array(z.enum(programmeParts)).optional(),
})
export type ReadProgrammeInput = z.infer<typeof readProgrammeInput>

/** Links that can be missing in the chain from ambition to result. */
export const gaps = ['no-goal', 'no-action', 'no-consortium', 'no-result'] as const
export type Gap = (typeof gaps)[number]

/** What became of promises; late ones were kept after their day, overdue ones are still open. */
export const promiseTallies = ['kept', 'late', 'open', 'overdue', 'broken'] as const
export type PromiseTally = (typeof promiseTallies)[number]
