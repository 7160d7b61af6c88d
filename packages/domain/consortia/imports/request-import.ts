import { postErrand, type Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { RequestConsortiaImportInput } from './contract.ts'
import { requireKeeper } from './find-import.ts'

const week = 7 * 24 * 60 * 60_000

/**
 * Hands in a table of consortia as XLSX or CSV, for the worker to read. Nothing of it is a consortium
 * until somebody saw what was read; after a week it is gone.
 * @throws `consortia.keepers-only`
 */
export async function requestConsortiaImport(
  scope: Scope,
  { fileName, file }: RequestConsortiaImportInput,
): Promise<{ id: string }> {
  const { tx, tenantId, now } = scope
  const requestedBy = requireKeeper(scope)
  const id = newId<'consortium-import'>()
  await tx.consortiumImport.create({
    data: { tenantId, id, fileName, file, requestedBy, requestedAt: now },
    select: { id: true },
  })
  await postErrand(scope, { job: 'read-consortia', subjectId: id })
  const dueAt = new Date(now.getTime() + week)
  await postErrand(scope, { job: 'forget-consortia', subjectId: id, dueAt })
  return { id }
}
