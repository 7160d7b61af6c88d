import type { Scope } from '@voortent/database'
import type { Id } from '@voortent/kernel'
import type { LibraryKind, SearchElsewhereInput } from '../contract.ts'
import { snippet } from './snippet.ts'
import { understand } from './understand.ts'

/** An item of another tenant. */
export type FoundElsewhere = {
  id: Id<'libraryItem'>
  title: string
  kind: LibraryKind
  on: string
  authors: string
  /** Where the words stand, each between `<mark>` and `</mark>`; else how the item begins. */
  snippet: string
  /** The tenant that has it, and its address. */
  region: string
  slug: string
}

const [mostEach, mostShown] = [10, 50]

/**
 * What other tenants share with the network or with everybody, best first, at most 50: for members alone.
 * It takes longer the more tenants there are, so nobody waits for it who did not ask.
 */
export async function searchElsewhere(
  scope: Scope,
  { query }: SearchElsewhereInput,
): Promise<FoundElsewhere[]> {
  if (scope.actor.membershipId === null) return []
  const asked = await understand(scope, query)
  const any = (asked?.wide ?? []).map((one) => `(${one})`).join(' | ')
  for (const must of asked?.musts ?? []) {
    const found = await scope.tx.$queryRaw<FoundElsewhere[]>`
      SELECT i.id, i.title, i.kind, i.available_on::text AS on, i.names AS authors, i.region, i.slug,
        ${snippet(any)} AS snippet
      FROM items_elsewhere(${must.query}::tsquery, ${any}::tsquery, ${mostEach}) AS i
      ORDER BY i.fit DESC, i.available_on DESC, i.id LIMIT ${mostShown}`
    if (found.length > 0) return found
  }
  return []
}
