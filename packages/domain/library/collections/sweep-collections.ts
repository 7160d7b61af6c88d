import { type Scope, withConsortiaOpen } from '@voortent/database'
import { replaceContent } from '@voortent/domain/documents'
import { emptyText } from '@voortent/domain/documents/contract'
import { restorableSince } from './restorable-since.ts'

/**
 * Takes away what was removed longer ago than it can be brought back: its items, matrix and text. Of one
 * that was published the name stays, for the editions that came out of it. @returns how many
 */
export function sweepCollections(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  return withConsortiaOpen(scope, async () => {
    const gone = await tx.libraryCollection.findMany({
      where: {
        tenantId,
        removedAt: { lt: restorableSince(now) },
        OR: [
          { editions: { none: {} } },
          { entries: { some: {} } },
          { findings: { some: {} } },
          { documentId: { not: null } },
        ],
      },
      select: { id: true, documentId: true },
    })
    for (const { documentId } of gone) {
      if (documentId) await replaceContent(scope, documentId, emptyText)
    }
    const ids = gone.map(({ id }) => id)
    const theirs = { tenantId, collectionId: { in: ids } }
    await tx.synthesisStance.deleteMany({ where: { tenantId, entry: theirs } })
    await tx.synthesisFinding.deleteMany({ where: theirs })
    await tx.collectionEntry.deleteMany({ where: theirs })
    const where = { tenantId, id: { in: ids } }
    await tx.libraryCollection.updateMany({
      where,
      data: { documentId: null, purpose: '', gaps: '', gapsQuestionId: null },
    })
    await tx.libraryCollection.deleteMany({ where: { ...where, editions: { none: {} } } })
    return ids.length
  })
}
