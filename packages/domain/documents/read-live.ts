import type { Scope } from '@voortent/database'
import type * as Y from 'yjs'
import { replay } from './replay.ts'

/** A live text with everything that is saved of it. */
export async function readLive({ tx, tenantId }: Scope, documentId: string): Promise<Y.Doc> {
  return replay(
    await tx.documentUpdate.findMany({
      where: { tenantId, documentId },
      orderBy: { id: 'asc' },
      select: { part: true, data: true },
    }),
  )
}
