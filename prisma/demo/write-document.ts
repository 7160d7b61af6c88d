import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { TextNode } from './nodes.ts'
import { toYjsUpdate } from './to-yjs.ts'

/** Makes a live text that already says something, as if it had been typed. */
export async function writeDocument(
  { tx, tenantId, now }: Scope,
  subject: { type: string; id: string },
  text: TextNode,
): Promise<string> {
  const id = newId()
  const data = Buffer.from(toYjsUpdate(text))
  await tx.document.create({
    data: {
      tenantId,
      id,
      subjectType: subject.type,
      subjectId: subject.id,
      content: text,
      plainText: plainText(text).trim(),
      createdAt: now,
      changedAt: now,
    },
  })
  const update = await tx.documentUpdate.create({
    data: { tenantId, documentId: id, key: 'demo', data },
    select: { id: true },
  })
  await tx.document.update({
    where: { tenantId_id: { tenantId, id } },
    data: { materialisedTo: update.id },
  })
  return id
}

function plainText(node: TextNode): string {
  if (node.text) return node.text
  const inner = (node.content ?? []).map(plainText).join('')
  return ['paragraph', 'heading'].includes(node.type) ? `${inner}\n` : inner
}
