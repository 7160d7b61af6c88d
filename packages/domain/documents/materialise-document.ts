import type { Scope } from '@voortent/database'
import { contentOf } from './content-of.ts'
import type { TextNode } from './contract.ts'
import { plainText } from './plain-text.ts'
import { replay } from './replay.ts'

/**
 * Brings the readable form of a text up to its last saved update.
 * @returns the form, and null for a text without updates
 */
export async function materialiseDocument(
  scope: Scope,
  documentId: string,
): Promise<TextNode | null> {
  const { tx, tenantId, now } = scope
  const updates = await tx.documentUpdate.findMany({
    where: { tenantId, documentId },
    orderBy: { id: 'asc' },
    select: { id: true, part: true, data: true },
  })
  const last = updates.at(-1)
  if (!last) return null
  const content = contentOf(replay(updates))
  // A slower reader of fewer updates must not put an older form back.
  await tx.document.updateMany({
    where: { tenantId, id: documentId, materialisedTo: { lt: last.id } },
    data: { content, plainText: plainText(content), materialisedTo: last.id, changedAt: now },
  })
  return content
}
