import { newId } from '@voortent/kernel'
import { as, type Shelf } from './shelf.ts'

/** A consortium that the organisation of a member leads; answers its id. */
export function lead(
  shelf: Shelf,
  who: Shelf['lector'],
  { title, hidden = false }: { title: string; hidden?: boolean },
): Promise<string> {
  return as(shelf, who, async ({ tx, tenantId, actor, now }) => {
    const [id, documentId] = [newId<'consortium'>(), newId()]
    const about = { tenantId, subjectType: 'consortium', subjectId: id }
    await tx.document.createMany({ data: { ...about, id: documentId, createdAt: now } })
    await tx.consortium.createMany({
      data: {
        tenantId,
        id,
        title,
        hidden,
        question: '',
        organisationId: actor.actingForId,
        documentId,
        createdAt: now,
        changedAt: now,
      },
    })
    return id
  })
}
