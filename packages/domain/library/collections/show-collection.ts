import type { Scope } from '@voortent/database'
import { requireModule } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { CollectionInput } from './contract.ts'
import { type CollectionInFull, getCollection } from './get-collection.ts'

/** A collection for everybody; the people who made it stay inside. */
export type OpenCollection = Omit<
  CollectionInFull,
  | 'makers'
  | 'may'
  | 'consortium'
  | 'documentId'
  | 'published'
  | 'gapsQuestionId'
  | 'findings'
  | 'removedUntil'
> & { findings: { id: string; words: string }[] }

/** A collection that is shared with everybody, or with the network. @throws `collections.no-such-collection` */
export async function showCollection(
  scope: Scope,
  input: CollectionInput,
): Promise<OpenCollection> {
  const { modules } = await scope.tx.tenant.findUniqueOrThrow({
    where: { id: scope.tenantId },
    select: { modules: true },
  })
  requireModule(modules, 'library')
  const found = await getCollection(scope, input)
  const { id, title, purpose, visibility, organisations, changedAt, gaps, content } = found
  const { entries, findings, stances, removedUntil } = found
  if (removedUntil || (visibility !== 'openbaar' && visibility !== 'netwerk'))
    throw new DomainError('not-found', 'collections.no-such-collection')
  return {
    id,
    title,
    purpose,
    visibility,
    organisations,
    changedAt,
    gaps,
    content,
    entries,
    findings: findings.map(({ id, words }) => ({ id, words })),
    stances,
  }
}
