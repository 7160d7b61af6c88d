import type { Scope } from '@voortent/database'
import { readBoundTexts } from '@voortent/domain/decisions'
import type { TextNode } from '@voortent/domain/documents'

/** Texts of an adoption as they were decided on; those that are not among the documents are empty. */
export async function readDecidedTexts(
  scope: Scope,
  ballotId: string,
  documents: readonly string[],
): Promise<(document: string) => TextNode> {
  const texts = await readBoundTexts(scope, ballotId, documents)
  return (document) => texts.get(document) ?? { type: 'doc', content: [] }
}
