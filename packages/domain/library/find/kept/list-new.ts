import type { Scope } from '@voortent/database'
import type { KeptSearch } from '../../contract.ts'
import { cameOutAt } from '../../items/came-out-at.ts'
import { inItem, meets } from '../in-item.ts'
import { understand } from '../understand.ts'

/** More titles make nobody read more. */
const mostTitles = 12

/**
 * Titles of what meets a search and came out since then, made by another; what stays inside a consortium
 * is told to nobody by mail.
 */
export async function listNew(scope: Scope, search: KeptSearch, since: Date): Promise<string[]> {
  const { tx, tenantId, actor, now } = scope
  const asked = await understand(scope, search.query)
  const must = asked?.musts[0]?.query ?? ''
  const without = asked?.without ?? ''
  const all = meets(search, without, must)
  if (all === '') return []
  const found = await tx.$queryRaw<{ title: string }[]>`
    SELECT title FROM library_item i
    WHERE tenant_id = ${tenantId}::uuid AND is_out(status, embargo_until)
      AND visibility <> 'consortium' AND ${cameOutAt} > ${since} AND ${cameOutAt} <= ${now}
      AND ${inItem(scope, all, without)}
      AND created_by IS DISTINCT FROM ${actor.personId}::uuid
    ORDER BY ${cameOutAt} DESC, id DESC LIMIT ${mostTitles}`
  return found.map(({ title }) => title)
}
