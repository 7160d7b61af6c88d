import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { KeptSearch } from '../../contract.ts'

const most = 50

/**
 * Keeps a search; what comes out from now on is told. The same one twice is one.
 * @throws `library-find.members-only`, `library-find.too-many`
 */
export async function keepSearch(scope: Scope, asked: KeptSearch): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { membershipId } = actor
  if (!membershipId) throw new DomainError('forbidden', 'library-find.members-only')
  const kept = await tx.librarySearch.count({ where: { tenantId, membershipId } })
  if (kept >= most) throw new DomainError('conflict', 'library-find.too-many')
  await tx.librarySearch.createMany({
    data: { tenantId, id: newId(), membershipId, asked, keptAt: now, toldTo: now },
    skipDuplicates: true,
  })
}
