import { Buffer } from 'node:buffer'
import type { Scope } from '@voortent/database'
import { type Id, newId } from '@voortent/kernel'
import type { TextNode } from './contract.ts'
import { plainText } from './plain-text.ts'
import { yjsOf } from './yjs-of.ts'

export type DocumentId = Id<'document'>

/** The thing a text belongs to, such as a `speerpunt` and its id. */
export type Subject = { subjectType: string; subjectId: string }

/**
 * Lays out a text for a subject.
 * @param content what it says from the start, as if it had been typed; nothing unless told
 * @param consortiumId the consortium that keeps it to itself; otherwise it is the tenant's
 */
export async function createDocument(
  scope: Scope,
  subject: Subject,
  content?: TextNode,
  consortiumId: string | null = null,
): Promise<DocumentId> {
  const { tx, tenantId, now } = scope
  const id = newId<'document'>()
  await tx.document.create({
    data: { tenantId, id, ...subject, consortiumId, createdAt: now },
    select: { id: true },
  })
  if (content?.content?.length) await write(scope, id, content)
  return id
}

async function write({ tx, tenantId, now }: Scope, id: string, content: TextNode): Promise<void> {
  const { id: materialisedTo } = await tx.documentUpdate.create({
    data: { tenantId, documentId: id, key: `laid-out:${id}`, data: Buffer.from(yjsOf(content)) },
    select: { id: true },
  })
  await tx.document.update({
    where: { tenantId_id: { tenantId, id } },
    data: { content, plainText: plainText(content), materialisedTo, changedAt: now },
    select: { id: true },
  })
}
