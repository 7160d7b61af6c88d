import type { Scope } from '@voortent/database'
import { type ReadableText, readTexts, textOf } from '@voortent/domain/documents'
import type { ActionInput } from './contract.ts'
import { type ActionInFull, getAction } from './get-action.ts'

/** An action with its text, to read or to work in. @throws `actions.no-such-action` */
export async function openAction(
  scope: Scope,
  input: ActionInput,
): Promise<ActionInFull & { text: ReadableText }> {
  const action = await getAction(scope, input)
  const texts = await readTexts(scope, [action.documentId])
  return { ...action, text: textOf(texts, action.documentId) }
}
