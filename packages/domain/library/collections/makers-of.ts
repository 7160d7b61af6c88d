import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireInside } from '../items/require-inside.ts'

type Place = { visibility: string; consortium: string | null; organisations: string[] }

/**
 * Who makes a collection: the members who do so far, and the organisations that are named.
 * @throws `collections.no-consortium`, `library.not-inside`, `library.no-such-organisation`
 */
export async function makersOf(
  scope: Scope,
  { visibility, consortium, organisations }: Place,
  members: readonly string[],
): Promise<string[]> {
  const { tx, tenantId } = scope
  if (visibility === 'consortium' && !consortium)
    throw new DomainError('invalid', 'collections.no-consortium', { field: 'visibility' })
  if (consortium) await requireInside(scope, consortium)
  const chosen = [...new Set(organisations)]
  const known = await tx.partner.count({ where: { tenantId, organisationId: { in: chosen } } })
  if (known < chosen.length)
    throw new DomainError('invalid', 'library.no-such-organisation', { field: 'organisations' })
  return [...members, ...chosen]
}
