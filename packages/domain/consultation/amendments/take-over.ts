import type { Scope } from '@voortent/database'
import { replacePassage } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { HeldAmendment } from './require-amendment.ts'

/**
 * Puts what is taken over in the place of the passage, in the live text. One that is about the part
 * as a whole is always worked in by hand.
 * @throws `consultation.by-hand-only`, `consultation.not-in-this-phase`, `documents.passage-gone`
 */
export async function takeOver(
  scope: Scope,
  { documentId, passage, place, consultation }: HeldAmendment,
  adopted: string,
): Promise<void> {
  if (passage === '') throw new DomainError('conflict', 'consultation.by-hand-only')
  if (consultation.phase !== 'consultatie')
    throw new DomainError('conflict', 'consultation.not-in-this-phase')
  await replacePassage(scope, documentId, {
    quote: passage,
    replacement: adopted,
    ...(place !== null && { near: place }),
  })
}
