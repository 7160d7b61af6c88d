import type { Scope } from '@voortent/database'
import { requireModule } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { CollectionInput } from './contract.ts'
import { type CollectionInFull, getCollection } from './get-collection.ts'

/** A collection that is shared with everybody, without who made it. @throws `collections.no-such-collection` */
export async function showCollection(
  scope: Scope,
  input: CollectionInput,
): Promise<Omit<CollectionInFull, 'makers' | 'may' | 'consortium' | 'documentId'>> {
  const { modules } = await scope.tx.tenant.findUniqueOrThrow({
    where: { id: scope.tenantId },
    select: { modules: true },
  })
  requireModule(modules, 'library')
  const { makers, may, consortium, documentId, ...shown } = await getCollection(scope, input)
  if (shown.visibility !== 'openbaar')
    throw new DomainError('not-found', 'collections.no-such-collection')
  return shown
}
