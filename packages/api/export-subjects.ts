import type { Scope } from '@voortent/database'
import { getAdoption } from '@voortent/domain/adoption'
import { getAgenda } from '@voortent/domain/agenda'
import { getEditionById } from '@voortent/domain/consortia'
import type { ExportKind } from '@voortent/domain/documents/contract'
import { getSheet } from '@voortent/domain/doorwerking'
import { isModuleOn } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { standingOnDocument } from './text-rights.ts'

/** Per kind of file, what throws for who may not read its subject. */
const requireReadable: Record<ExportKind, (scope: Scope, id: string) => Promise<unknown>> = {
  text: standingOnDocument,
  agenda: (scope, id) => getAgenda(scope, { id }),
  adoption: (scope, id) => getAdoption(scope, { adoption: id }),
  doorwerking: (scope, id) => getSheet(scope, { organisation: id }),
  agreement: getEditionById,
}

/** Refuses a file of what who asks may not read. */
export async function requireExportable(
  scope: Scope,
  { kind, subject }: { kind: ExportKind; subject: string },
): Promise<void> {
  const module = kind === 'agreement' ? 'consortia' : 'agenda'
  if (kind !== 'text' && !(await isModuleOn(scope, module)))
    throw new DomainError('not-found', 'tenancy.module-off')
  await requireReadable[kind](scope, subject)
}
