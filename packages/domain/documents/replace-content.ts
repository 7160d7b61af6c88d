import type { Scope } from '@voortent/database'
import { changeText } from './change-text.ts'
import { fragment } from './content-of.ts'
import type { TextNode } from './contract.ts'
import { rewrite } from './rewrite.ts'

/**
 * Makes a live text say something else as a whole. Blocks and words that stay are not touched, so
 * that comments there keep their place.
 * @returns whether anything changed
 * @throws `documents.no-such-text`
 */
export function replaceContent(
  scope: Scope,
  documentId: string,
  content: TextNode,
): Promise<boolean> {
  return changeText(scope, documentId, (doc) => {
    rewrite(doc.getXmlFragment(fragment), content.content ?? [])
  })
}
