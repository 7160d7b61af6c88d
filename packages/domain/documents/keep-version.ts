import type { Scope } from '@voortent/database'
import type { KeepVersionInput, TextStanding } from './contract.ts'
import type { DocumentEvent } from './events.ts'
import { requireWriter } from './permissions.ts'
import { saveVersion } from './save-version.ts'

/**
 * Keeps a text as it stands under a name that somebody gives it.
 * @throws `documents.writers-only`, `documents.no-such-text`
 */
export async function keepVersion(
  scope: Scope,
  { document, name }: KeepVersionInput,
  text: TextStanding,
): Promise<{ number: number }> {
  requireWriter(text.rights)
  const { number } = await saveVersion(scope, { document, name, frozen: false })
  const type: DocumentEvent = 'version.kept'
  await scope.record({
    type,
    subjectType: 'document',
    subjectId: document,
    payload: { title: text.title, name, number },
  })
  return { number }
}
