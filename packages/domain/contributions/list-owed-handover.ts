import type { HandoverEntry, HandoverSource } from '@voortent/domain/consortia'
import { isCounted } from './counted-parts.ts'
import type { ContributionKind } from './vocabulary.ts'

/** What an organisation promised and has not done yet, by kind. */
export const listOwedHandover: HandoverSource = async (scope, { consortium, organisation }) => {
  const { tx, tenantId } = scope
  const owed = await tx.$queryRaw<{ kind: ContributionKind; cents: number }[]>`
    SELECT c.kind,
           sum(CASE c.stage WHEN 'toegezegd' THEN c.cents ELSE -c.cents END)::float8 AS cents
    FROM contribution c
    WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${consortium}::uuid
      AND c.organisation_id = ${organisation}::uuid AND ${isCounted}
    GROUP BY c.kind
    HAVING sum(CASE c.stage WHEN 'toegezegd' THEN c.cents ELSE -c.cents END) > 0
    ORDER BY c.kind`
  return owed.map(
    ({ kind, cents }): HandoverEntry => ({
      kind: `promised-${kind}`,
      what: euros.format(cents / 100),
      path: `consortia/${consortium}/bijdragen`,
    }),
  )
}

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
