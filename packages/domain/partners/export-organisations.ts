import type { Scope } from '@voortent/database'
import type { OrganisationFilter } from './contract.ts'
import { type OverviewOrganisation, readOverview } from './read-overview.ts'

const most = 10_000

/** Every organisation that the filter leaves, for a table outside; no phone numbers or addresses. */
export async function exportOrganisations(
  scope: Scope,
  filter: OrganisationFilter,
): Promise<OverviewOrganisation[]> {
  return (await readOverview(scope, filter, { skip: 0, take: most })).items
}
