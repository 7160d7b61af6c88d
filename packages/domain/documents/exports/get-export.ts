import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ExportFormat, ExportInput, ExportKind, ExportState } from '../contract.ts'

/** A file somebody asked for, without what is in it. */
export type ExportInList = {
  id: string
  kind: ExportKind
  subjectId: string
  format: ExportFormat
  state: ExportState
  /** From 0 to 100. */
  progress: number
  fileName: string | null
  problem: string | null
  requestedAt: Date
}

/** What is shown of a file while it waits. */
export const shown = {
  id: true,
  kind: true,
  subjectId: true,
  format: true,
  state: true,
  progress: true,
  fileName: true,
  problem: true,
  requestedAt: true,
} as const

/** How far one's own file is. @throws `documents.no-such-export`, for another's as for none */
export async function getExport(scope: Scope, { id }: ExportInput): Promise<ExportInList> {
  const { tx, tenantId, actor } = scope
  if (!actor.personId) throw new DomainError('not-found', 'documents.no-such-export')
  const found = await tx.export.findUnique({
    where: { tenantId_id: { tenantId, id }, requestedBy: actor.personId },
    select: shown,
  })
  if (!found) throw new DomainError('not-found', 'documents.no-such-export')
  return found as ExportInList
}
