import { handedIn } from '@voortent/domain/files/contract'
import { z } from 'zod'

/** How far a file is: waiting to be read, held until it is scanned, ready for readers, or refused. */
export const fileStates = ['waiting', 'held', 'ready', 'refused'] as const
export type FileState = (typeof fileStates)[number]

/** The most bytes of one file, and the most files of one item. */
export const mostBytes = 500 * 1024 * 1024
export const mostFiles = 50

export const attachFileInput = handedIn.extend({ item: z.uuid() })
export type AttachFileInput = z.infer<typeof attachFileInput>
