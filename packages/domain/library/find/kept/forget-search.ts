import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { KeptSearchInput } from '../../contract.ts'

/** Keeps a search no longer. @throws `library-find.no-such-search` */
export async function forgetSearch(scope: Scope, { search: id }: KeptSearchInput): Promise<void> {
  const { tx, tenantId, actor } = scope
  const { count } = await tx.librarySearch.deleteMany({
    where: { tenantId, id, membershipId: actor.membershipId ?? '' },
  })
  if (count === 0) throw new DomainError('not-found', 'library-find.no-such-search')
}
