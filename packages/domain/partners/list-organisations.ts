import type { Scope } from '@voortent/database'
import { geledingen } from '../tenancy/contract.ts'
import type { ListOrganisationsInput } from './contract.ts'
import { canManagePartners } from './permissions.ts'
import { readOverview } from './read-overview.ts'

const pageSize = 50

/** The organisations of the tenant by geleding, with who speaks for them; fifty to a page. */
export async function listOrganisations(scope: Scope, { page, ...filter }: ListOrganisationsInput) {
  const part = { skip: (page - 1) * pageSize, take: pageSize }
  const { counts, items } = await readOverview(scope, filter, part)
  const chosen = counts.filter(({ geleding }) => !filter.geleding || geleding === filter.geleding)
  const total = chosen.reduce((sum, { organisations }) => sum + organisations, 0)
  return {
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    counts: geledingen.map((geleding) => ({
      geleding,
      organisations: counts.find((count) => count.geleding === geleding)?.organisations ?? 0,
      people: counts.find((count) => count.geleding === geleding)?.people ?? 0,
    })),
    groups: geledingen
      .map((geleding) => ({
        geleding,
        organisations: items.filter((item) => item.geleding === geleding),
      }))
      .filter(({ organisations }) => organisations.length > 0),
    may: { manage: canManagePartners(scope.actor) },
  }
}
