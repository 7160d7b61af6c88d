import { newId } from '@voortent/kernel'
import type { Tx } from './scope.ts'

/** A letter to be written by the mailer and sent by the worker after this transaction commits. */
export type LetterOrder = {
  /** Same key, same letter: asking twice sends once. */
  onceKey: string
  recipient: string
  /** Name of a template of the mailer, such as `invitation`. */
  template: string
  locale: string
  data: Record<string, string | number>
  /** Where a failure is shown: the tenant and, for an invitation, its id. */
  senderTenant?: string
  subjectId?: string
}

/** Puts a letter in the box; it leaves when the transaction commits, and not when it rolls back. */
export async function postLetter(tx: Tx, order: LetterOrder): Promise<void> {
  await tx.letter.createMany({ data: { id: newId(), ...order }, skipDuplicates: true })
}
