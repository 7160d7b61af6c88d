import { postErrand, type Scope } from '@voortent/database'
import { DomainError, type Id, newId } from '@voortent/kernel'
import type { RequestImportInput } from '../contract.ts'
import { canCreateAgenda } from '../permissions.ts'

export type ImportId = Id<'agenda-import'>

const day = 24 * 60 * 60_000

/**
 * Hands in an agenda in an office file, for the worker to read. Nothing of it is an agenda until
 * somebody saw what was read; after a week it is gone.
 * @throws `agenda.keepers-only`, `agenda.import-no-document` for what is no office file at all
 */
export async function requestImport(
  scope: Scope,
  { fileName, file }: RequestImportInput,
): Promise<{ id: ImportId }> {
  const { tx, tenantId, actor, now } = scope
  if (!actor.personId || !canCreateAgenda(actor))
    throw new DomainError('forbidden', 'agenda.keepers-only')
  if (!looksPacked(file))
    throw new DomainError('invalid', 'agenda.import-no-document', { field: 'file' })
  const id = newId<'agenda-import'>()
  const requestedBy = actor.personId
  await tx.agendaImport.create({
    data: { tenantId, id, fileName, file, requestedBy, requestedAt: now },
    select: { id: true },
  })
  await postErrand(scope, { job: 'read-import', subjectId: id })
  const dueAt = new Date(now.getTime() + 7 * day)
  await postErrand(scope, { job: 'forget-import', subjectId: id, dueAt })
  return { id }
}

/** DOCX and ODT are packed; so is what Word locks or wrote long ago, about which the worker tells. */
function looksPacked(file: Uint8Array): boolean {
  const start = file.slice(0, 2)
  return [
    [0x50, 0x4b],
    [0xd0, 0xcf],
  ].some((bytes) => bytes.every((byte, place) => start[place] === byte))
}
