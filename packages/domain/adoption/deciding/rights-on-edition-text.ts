import type { Scope } from '@voortent/database'
import type { Subject, TextRights } from '@voortent/domain/documents'

/** A feitenblad is read by every member and written by nobody. Null where the subject is none of ours. */
export async function rightsOnEditionText(
  _: Scope,
  { subjectType }: Subject,
): Promise<TextRights | null> {
  return subjectType === 'agenda-edition' ? 'read' : null
}
