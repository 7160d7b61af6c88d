import type { Scope } from '@voortent/database'
import type { DomainEvent } from '@voortent/kernel'
import type { Subject } from './create-document.ts'
import type { DocumentEvent } from './events.ts'

/**
 * Records that the actor wrote in the text of a subject, under the names that the subject's
 * module gave it; of a text inside a consortium its insiders alone hear.
 */
export function recordWriting(
  scope: Scope,
  { subjectType, subjectId, consortiumId }: Subject & { consortiumId: string | null },
  names: DomainEvent['payload'],
): Promise<void> {
  const type: DocumentEvent = 'document.written'
  return scope.record({ type, subjectType, subjectId, payload: names, consortiumId })
}
