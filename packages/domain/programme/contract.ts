import { listActionsInput } from '@voortent/domain/actions/contract'
import { z } from 'zod'

/** What stands beside the actions of a programme; reading it costs, so a view says what it shows. */
export const programmeParts = ['goals', 'promises', 'consortia'] as const

/** An agenda as a programme, which of its actions, and what beside them; all unless told otherwise. */
export const readProgrammeInput = listActionsInput.extend({
  parts: z.array(z.enum(programmeParts)).optional(),
})
export type ReadProgrammeInput = z.infer<typeof readProgrammeInput>

export { type Gap, gaps } from './chain-of.ts'
export { type PromiseTally, promiseTallies } from './progress-of.ts'
