import { type Scope, withConsortiaOpen } from '@voortent/database'
import { type InterestStatus, interestStatuses } from '../contract.ts'
import { requireAssociation } from './require-association.ts'

type Row = { status: InterestStatus; company: string; named: boolean }

/**
 * The link of an association with what came of it: how many, and the companies that agreed to be
 * named, without their people.
 * @throws `interest.associations-only`
 */
export async function getOwnLink(scope: Scope): Promise<{
  organisation: string
  code: string | null
  counts: { status: InterestStatus; count: number }[]
  total: number
  named: { company: string; status: InterestStatus }[]
}> {
  const { tx, tenantId } = scope
  const { id: organisationId, name } = await requireAssociation(scope)
  const link = await tx.associationLink.findFirst({
    where: { tenantId, organisationId, endedAt: null },
    select: { code: true },
  })
  // Counts over all consortia leave, and names of who agreed; nothing else of their inside does.
  const rows = await withConsortiaOpen(
    scope,
    () => tx.$queryRaw<Row[]>`
    SELECT i.status, i.named AND g.forgotten_at IS NULL AS named,
           CASE WHEN i.named THEN g.company ELSE '' END AS company
    FROM interest i
    JOIN association_link l ON (l.tenant_id, l.id) = (i.tenant_id, i.link_id)
    JOIN guest g ON (g.tenant_id, g.id) = (i.tenant_id, i.guest_id)
    WHERE i.tenant_id = ${tenantId}::uuid AND l.organisation_id = ${organisationId}::uuid
    ORDER BY g.company`,
  )
  return {
    organisation: name,
    code: link?.code ?? null,
    counts: interestStatuses.map((status) => ({
      status,
      count: rows.filter((row) => row.status === status).length,
    })),
    total: rows.length,
    named: rows.filter(({ named }) => named).map(({ company, status }) => ({ company, status })),
  }
}
