import { postErrand, type Scope } from '@voortent/database'
import { DomainError, type Id, newId } from '@voortent/kernel'
import type { RequestExportInput } from '../contract.ts'

export type ExportId = Id<'export'>

/** Files one person can have made at the same time. */
const mostAtOnce = 5

/**
 * Asks the worker for a file. Whether who asks may read the subject is for its own module to say.
 * @throws `documents.too-many-exports`
 */
export async function requestExport(
  scope: Scope,
  input: RequestExportInput,
): Promise<{ id: ExportId }> {
  const { tx, tenantId, actor, now } = scope
  const { personId } = actor
  if (!personId) throw new DomainError('unauthenticated', 'identity.sign-in-first')
  const waiting = await tx.export.count({
    where: { tenantId, requestedBy: personId, state: { in: ['queued', 'working'] } },
  })
  if (waiting >= mostAtOnce) throw new DomainError('too-many', 'documents.too-many-exports')
  const { kind, subject, format, language } = input
  const id = newId<'export'>()
  await tx.export.create({
    data: {
      tenantId,
      id,
      kind,
      subjectId: subject,
      format,
      locale: language,
      requestedBy: personId,
      requestedAt: now,
    },
    select: { id: true },
  })
  await postErrand(scope, { job: 'make-export', subjectId: id })
  return { id }
}
