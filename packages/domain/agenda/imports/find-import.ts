import type { Scope } from '@voortent/database'
import type { TextNode } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { ImportState } from '../contract.ts'
import { canCreateAgenda } from '../permissions.ts'

/** A file that was handed in, and what was read in it. */
export type FoundImport = {
  id: string
  fileName: string
  state: ImportState
  progress: number
  problem: string | null
  title: string
  content: TextNode | null
}

/** One's own file. @throws `agenda.no-such-import`, for another's as for none */
export async function findImport(scope: Scope, id: string): Promise<FoundImport> {
  const { tx, tenantId, actor } = scope
  if (!actor.personId || !canCreateAgenda(actor))
    throw new DomainError('forbidden', 'agenda.keepers-only')
  const found = await tx.agendaImport.findUnique({
    where: { tenantId_id: { tenantId, id }, requestedBy: actor.personId },
    select: {
      id: true,
      fileName: true,
      state: true,
      progress: true,
      problem: true,
      title: true,
      content: true,
    },
  })
  if (!found) throw new DomainError('not-found', 'agenda.no-such-import')
  return found as FoundImport
}
