import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { isKeeper } from '../permissions.ts'

/** A table that was handed in, and what was read in it. */
export type FoundImport = {
  id: string
  fileName: string
  state: 'queued' | 'working' | 'ready' | 'failed'
  progress: number
  problem: string | null
  lines: string[][] | null
}

/** Coordinators and brokers bring consortia in. @throws `consortia.keepers-only` */
export function requireKeeper({ actor }: Scope): string {
  if (!actor.personId || !isKeeper(actor.roles))
    throw new DomainError('forbidden', 'consortia.keepers-only')
  return actor.personId
}

/** One's own table. @throws `consortia.no-such-import`, for another's as for none */
export async function findImport(scope: Scope, id: string): Promise<FoundImport> {
  const { tx, tenantId } = scope
  const requestedBy = requireKeeper(scope)
  const found = await tx.consortiumImport.findUnique({
    where: { tenantId_id: { tenantId, id }, requestedBy },
    select: { id: true, fileName: true, state: true, progress: true, problem: true, lines: true },
  })
  if (!found) throw new DomainError('not-found', 'consortia.no-such-import')
  return found as FoundImport
}
