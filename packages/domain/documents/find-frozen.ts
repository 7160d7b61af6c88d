import type { Scope } from '@voortent/database'
import type { TextNode } from './contract.ts'
import { hashText } from './hash-text.ts'

/** The frozen version that says exactly this, the latest one; null when there is none. */
export async function findFrozen(
  { tx, tenantId }: Scope,
  document: string,
  content: TextNode,
): Promise<{ number: number; name: string; hash: string } | null> {
  return await tx.documentVersion.findFirst({
    where: { tenantId, documentId: document, hash: hashText(content), frozenAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true, name: true, hash: true },
  })
}
