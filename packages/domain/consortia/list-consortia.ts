import type { Reading } from '@voortent/database'
import { isCoordinator } from '@voortent/domain/tenancy'
import type { ConsortiumPhase, ListConsortiaInput } from './contract.ts'
import type { ConsortiumId } from './lock-consortium.ts'
import { canBegin, isKeeper } from './permissions.ts'

/** A consortium in an overview. */
export type ConsortiumInList = {
  id: ConsortiumId
  title: string
  question: string
  phase: ConsortiumPhase
  lead: string | null
  /** Organisations that take part beside the lead and did not leave. */
  partners: number
  results: number
  changedAt: Date
}

const pageSize = 50

/**
 * The consortia of this tenant, what changed last first, fifty to a page.
 * @returns `more` when a page follows, `mayBegin` when who asks may begin one, `mayImport` many, and
 * `mayAdjust` when they set what is asked at gates
 */
export async function listConsortia(
  { rows, tenantId, actor }: Reading,
  { phase, page }: ListConsortiaInput,
): Promise<{
  items: ConsortiumInList[]
  more: boolean
  mayBegin: boolean
  mayImport: boolean
  mayAdjust: boolean
}> {
  const found = await rows<ConsortiumInList>({
    name: 'list-consortia',
    text: `
      WITH page AS (
        SELECT * FROM consortium
        WHERE tenant_id = $1 AND CASE $2::text
          WHEN '' THEN true WHEN 'lopend' THEN phase NOT IN ('opschaling', 'gestopt')
          ELSE phase = $2 END
        ORDER BY changed_at DESC, id DESC
        LIMIT $3 OFFSET $4
      )
      SELECT c.id, c.title, c.question, c.phase, o.name AS lead, c.changed_at AS "changedAt",
             (SELECT count(*) FROM consortium_partner p
              WHERE p.tenant_id = c.tenant_id AND p.consortium_id = c.id
                AND p.commitment <> 'gestopt')::int AS partners,
             (SELECT count(*) FROM library_item r
              WHERE r.tenant_id = c.tenant_id AND r.consortium_id = c.id
                AND r.status IN ('published', 'revised'))::int AS results
      FROM page c LEFT JOIN organisation o ON o.id = c.organisation_id
      ORDER BY c.changed_at DESC, c.id DESC`,
    values: [tenantId, phase ?? '', pageSize + 1, (page - 1) * pageSize],
  })
  return {
    items: found.slice(0, pageSize),
    more: found.length > pageSize,
    mayBegin: canBegin(actor, actor.actingForId !== null),
    mayImport: isKeeper(actor.roles),
    mayAdjust: isCoordinator(actor),
  }
}
