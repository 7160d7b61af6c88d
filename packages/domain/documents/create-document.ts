import type { Scope } from '@voortent/database'
import { type Id, newId } from '@voortent/kernel'

export type DocumentId = Id<'document'>

/** The thing a text belongs to, such as a `speerpunt` and its id. */
export type Subject = { subjectType: string; subjectId: string }

/** Lays out an empty text for a subject. */
export async function createDocument(scope: Scope, subject: Subject): Promise<DocumentId> {
  const { tx, tenantId, now } = scope
  const id = newId<'document'>()
  await tx.document.create({
    data: { tenantId, id, ...subject, createdAt: now },
    select: { id: true },
  })
  return id
}
