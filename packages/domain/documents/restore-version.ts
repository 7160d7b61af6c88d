import type { Scope } from '@voortent/database'
import type { TextStanding, VersionInput } from './contract.ts'
import type { DocumentEvent } from './events.ts'
import { getVersion } from './get-version.ts'
import { requireWriter } from './permissions.ts'
import { replaceContent } from './replace-content.ts'
import { saveVersion } from './save-version.ts'

/**
 * Makes a text say again what a version of it says, as a new version; the text as it stood is kept
 * first, so that nothing is lost.
 * @returns the number of the new version
 * @throws `documents.writers-only`, `documents.no-such-version`, `documents.no-such-text`
 */
export async function restoreVersion(
  scope: Scope,
  { document, version }: VersionInput,
  text: TextStanding,
): Promise<{ number: number }> {
  requireWriter(text.rights)
  await saveVersion(scope, { document, name: '', frozen: false })
  const { content } = await getVersion(scope, { document, version })
  await replaceContent(scope, document, content)
  const again = { document, name: '', frozen: false, restoredNumber: version }
  const { number } = await saveVersion(scope, again)
  const type: DocumentEvent = 'version.restored'
  await scope.record({
    type,
    subjectType: 'document',
    subjectId: document,
    payload: { title: text.title, number: version },
  })
  return { number }
}
