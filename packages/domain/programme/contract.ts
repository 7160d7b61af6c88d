import { listActionsInput } from '@voortent/domain/actions/contract'
import type { z } from 'zod'

/** An agenda as a programme, and which of its actions; all of them unless told otherwise. */
export const readProgrammeInput = listActionsInput
export type ReadProgrammeInput = z.infer<typeof readProgrammeInput>

export { type Gap, gaps } from './chain-of.ts'
export { type PromiseTally, promiseTallies } from './progress-of.ts'
