import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ExportInput } from '../contract.ts'

/** A made file. */
export type TakenExport = { fileName: string; mediaType: string; content: Uint8Array<ArrayBuffer> }

/** The file itself, for who asked for it. @throws `documents.no-such-export` */
export async function takeExport(scope: Scope, { id }: ExportInput): Promise<TakenExport> {
  const { tx, tenantId, actor } = scope
  if (!actor.personId) throw new DomainError('not-found', 'documents.no-such-export')
  const found = await tx.export.findUnique({
    where: { tenantId_id: { tenantId, id }, requestedBy: actor.personId, state: 'done' },
    select: { fileName: true, mediaType: true, content: true },
  })
  if (!found?.content || !found.fileName || !found.mediaType)
    throw new DomainError('not-found', 'documents.no-such-export')
  return { fileName: found.fileName, mediaType: found.mediaType, content: found.content }
}
