import type { Scope } from '@voortent/database'
import { type KeptSearch, keepSearchInput } from '../../contract.ts'

export type KeptSearchRow = { id: string; asked: KeptSearch; keptAt: Date; byMail: boolean }

/** The searches one keeps, the latest first. */
export async function listSearches({ tx, tenantId, actor }: Scope): Promise<KeptSearchRow[]> {
  const kept = await tx.librarySearch.findMany({
    where: { tenantId, membershipId: actor.membershipId ?? '' },
    orderBy: [{ keptAt: 'desc' }, { id: 'desc' }],
    select: { id: true, asked: true, keptAt: true, byMail: true },
  })
  return kept.map((row) => ({ ...row, asked: keepSearchInput.parse(row.asked) }))
}
