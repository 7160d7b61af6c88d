import type { Scope } from '@voortent/database'
import type { Subject, TextPlace, TextRights } from '@voortent/domain/documents'
import { isMine } from '../items/item-columns.ts'
import { canWrite } from '../permissions.ts'

/**
 * Whose item it is writes in its text until it is withdrawn; who is asked to read it reads along.
 * @returns null for everybody else, who reads what was published of it
 */
export async function rightsOnItemText(
  { tx, tenantId, actor }: Scope,
  { subjectType, subjectId }: Subject,
): Promise<TextRights | null> {
  if (subjectType !== 'library-item') return null
  const [item] = await tx.$queryRaw<{ mine: boolean; asked: boolean; withdrawn: boolean }[]>`
    SELECT ${isMine} AS mine, i.status = 'withdrawn' AS withdrawn,
      ${actor.membershipId}::uuid = ANY (i.revisers) OR (i.status = 'review'
        AND ${actor.membershipId}::uuid = ANY (i.reviewers)) AS asked
    FROM library_item i
    WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${subjectId}::uuid`
  if (!item) return null
  if (item.mine) return canWrite(actor, true) && !item.withdrawn ? 'write' : 'read'
  return item.asked ? 'read' : null
}

/** What the text of an item is called, and on which page below the tenant one works in it. */
export async function placeOfItemText(
  { tx, tenantId }: Scope,
  { subjectId: id }: Subject,
): Promise<TextPlace | null> {
  const item = await tx.libraryItem.findFirst({
    where: { tenantId, id },
    select: { title: true, documentId: true },
  })
  if (!item?.documentId) return null
  return { title: item.title, path: `kennis/${id}/schrijven/${item.documentId}` }
}
