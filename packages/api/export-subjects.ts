import type { Scope } from '@voortent/database'
import { getAdoption } from '@voortent/domain/adoption'
import { describeText, getAgenda } from '@voortent/domain/agenda'
import { getDocument } from '@voortent/domain/documents'
import type { ExportKind } from '@voortent/domain/documents/contract'
import { getSheet } from '@voortent/domain/doorwerking'
import { DomainError } from '@voortent/kernel'
import { rightsOnDocument } from './text-rights.ts'

/** Per kind of file, what throws for who may not read its subject. */
const requireReadable: Record<ExportKind, (scope: Scope, id: string) => Promise<unknown>> = {
  text: async (scope, id) => {
    const readable = await rightsOnDocument(scope, id)
    if (!readable || !(await describeText(scope, await getDocument(scope, id))))
      throw new DomainError('not-found', 'documents.no-such-text')
  },
  agenda: (scope, id) => getAgenda(scope, { id }),
  adoption: (scope, id) => getAdoption(scope, { adoption: id }),
  doorwerking: (scope, id) => getSheet(scope, { organisation: id }),
}

/** Refuses a file of what who asks may not read. */
export async function requireExportable(
  scope: Scope,
  { kind, subject }: { kind: ExportKind; subject: string },
): Promise<void> {
  await requireReadable[kind](scope, subject)
}
