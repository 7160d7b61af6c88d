import type { Actor, Scope } from '@voortent/database'
import type { ExportFormat, ExportKind } from '../contract.ts'

/** What the worker has to make. */
export type BegunExport = {
  kind: ExportKind
  subjectId: string
  format: ExportFormat
  locale: 'nl' | 'en'
  /** The person who asked; the file holds what they may read. */
  requestedBy: Actor['personId']
}

/** Takes a file up, also one that a crash left half made; null when there is nothing to make. */
export async function beginExport(
  { tx, tenantId }: Scope,
  id: string,
): Promise<BegunExport | null> {
  const [begun] = await tx.export.updateManyAndReturn({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { state: 'working', progress: 10 },
    select: { kind: true, subjectId: true, format: true, locale: true, requestedBy: true },
  })
  return (begun as BegunExport | undefined) ?? null
}
