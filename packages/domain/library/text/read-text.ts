import type { Scope } from '@voortent/database'
import { readTexts, type TextNode, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { ItemInput } from '../contract.ts'

/**
 * The live text of an item, for who may open it: whose item it is, and its reviewers.
 * @throws `library.no-such-text`
 */
export async function readText(
  scope: Scope,
  { item: id }: ItemInput,
): Promise<{ title: string; documentId: string; content: TextNode }> {
  const { tx, tenantId } = scope
  const item = await tx.libraryItem.findFirst({
    where: { tenantId, id, document: { subjectType: 'library-item' } },
    select: { title: true, documentId: true },
  })
  const { title, documentId } = item ?? {}
  const texts = documentId ? await readTexts(scope, [documentId]) : null
  if (!title || !documentId || !texts?.has(documentId))
    throw new DomainError('not-found', 'library.no-such-text')
  return { title, documentId, content: textOf(texts, documentId).content }
}
