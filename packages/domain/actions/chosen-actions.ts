import { Prisma } from '@voortent/database'
import type { ListActionsInput } from './contract.ts'

/** What a filter asks of an action `a`, to stand after other conditions; nothing when it asks nothing. */
export function chosenActions({
  status,
  speerpunt,
  organisation,
  workingGroup,
  year,
}: ListActionsInput): Prisma.Sql {
  const conditions: Prisma.Sql[] = []
  if (status) conditions.push(Prisma.sql`a.status = ${status}`)
  if (speerpunt) conditions.push(Prisma.sql`a.speerpunt_id = ${speerpunt}::uuid`)
  if (workingGroup) conditions.push(Prisma.sql`a.working_group_id = ${workingGroup}::uuid`)
  if (organisation)
    conditions.push(Prisma.sql`(a.organisation_id = ${organisation}::uuid OR EXISTS (
      SELECT FROM action_partner x WHERE x.tenant_id = a.tenant_id AND x.action_id = a.id
        AND x.organisation_id = ${organisation}::uuid AND x.left_at IS NULL))`)
  if (year)
    conditions.push(Prisma.sql`(a.starts_on IS NULL OR a.starts_on <= make_date(${year}::int, 12, 31))
      AND (a.ends_on IS NULL OR a.ends_on >= make_date(${year}::int, 1, 1))`)
  return conditions.length > 0 ? Prisma.sql`AND ${Prisma.join(conditions, ' AND ')}` : Prisma.empty
}
