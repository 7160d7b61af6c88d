import type { Scope } from '@voortent/database'

export const schemes = ['doi', 'handle', 'orcid', 'ror'] as const
export type Scheme = (typeof schemes)[number]
export type Identifier = { scheme: Scheme; value: string }

/** What an item names and no registry was found to know yet. */
export async function identifiersToCheck(
  { tx, tenantId }: Scope,
  item: string,
): Promise<Identifier[]> {
  const named = await tx.libraryItem.findUnique({
    where: { tenantId_id: { tenantId, id: item } },
    select: {
      doi: true,
      handle: true,
      authors: { select: { orcid: true, ror: true } },
      identifiers: { where: { exists: true }, select: { scheme: true, value: true } },
    },
  })
  if (!named) return []
  const all: Identifier[] = [
    { scheme: 'doi', value: named.doi },
    { scheme: 'handle', value: named.handle },
    ...named.authors.map(({ orcid }) => ({ scheme: 'orcid' as const, value: orcid })),
    ...named.authors.map(({ ror }) => ({ scheme: 'ror' as const, value: ror })),
  ]
  const keyOf = ({ scheme, value }: { scheme: string; value: string }) => `${scheme} ${value}`
  const known = new Set(named.identifiers.map(keyOf))
  const asked = all.filter((one) => one.value && !known.has(keyOf(one)))
  return [...new Map(asked.map((one) => [keyOf(one), one])).values()]
}
