import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { canAdd } from '../../permissions.ts'
import type { FoundInFile } from './told.ts'

/** A file that was handed in, and what was read in it. */
export type FoundImport = {
  id: string
  fileName: string
  state: 'coming' | 'queued' | 'working' | 'ready' | 'failed'
  progress: number
  problem: string | null
  found: FoundInFile | null
}

/** Who may add items may bring them in. @throws `library.members-only` */
export function requireMember({ actor }: Scope): string {
  if (!actor.personId || !canAdd(actor)) throw new DomainError('forbidden', 'library.members-only')
  return actor.personId
}

/** One's own file. @throws `library.no-such-import`, for another's as for none */
export async function findImport(scope: Scope, id: string): Promise<FoundImport> {
  const { tx, tenantId } = scope
  const requestedBy = requireMember(scope)
  const found = await tx.libraryImport.findUnique({
    where: { tenantId_id: { tenantId, id }, requestedBy },
    select: { id: true, fileName: true, state: true, progress: true, problem: true, found: true },
  })
  if (!found) throw new DomainError('not-found', 'library.no-such-import')
  return found as FoundImport
}
