import type { Scope } from '@voortent/database'
import { replacePassage } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { HeldAmendment } from './require-amendment.ts'

/**
 * Puts what the coordinator takes over in the place of the passage, in the live text.
 * @throws `consultation.not-in-this-phase`, and as `putIntoText`
 */
export async function takeOver(
  scope: Scope,
  amendment: HeldAmendment,
  adopted: string,
): Promise<void> {
  if (amendment.passage !== '' && amendment.consultation.phase !== 'consultatie')
    throw new DomainError('conflict', 'consultation.not-in-this-phase')
  await putIntoText(scope, amendment, adopted)
}

/**
 * Puts words in the place of the passage. One that is about the part as a whole is always worked in
 * by hand. @throws `consultation.by-hand-only`, `documents.passage-gone`
 */
export async function putIntoText(
  scope: Scope,
  { documentId, passage, place }: HeldAmendment,
  words: string,
): Promise<void> {
  if (passage === '') throw new DomainError('conflict', 'consultation.by-hand-only')
  await replacePassage(scope, documentId, {
    quote: passage,
    replacement: words,
    ...(place !== null && { near: place }),
  })
}
