import { type Scope, withConsortiaOpen } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { InterestStatus, ListInterestsInput } from '../contract.ts'
import { canHandle } from '../permissions.ts'
import { termOf } from '../term-of.ts'

/** An interest in an overview. */
export type InterestInList = {
  id: string
  company: string
  name: string
  consortium: string | null
  association: string | null
  status: InterestStatus
  answer: string | null
  dueOn: string
  late: boolean
  caller: string | null
  madeAt: Date
}

const pageSize = 50

/**
 * Companies that are interested, what waits longest first; for coordinators and brokers. Others see
 * what they began themselves before they were a member.
 */
export async function listInterests(
  scope: Scope,
  { status, page }: ListInterestsInput,
): Promise<{ items: InterestInList[]; more: boolean; mayHandle: boolean; term: number }> {
  const mayHandle = canHandle(scope.actor)
  const read = () => readPage(scope, { status, page, mayHandle })
  // Who was a guest of a consortium keeps what they began, also where they are no insider.
  const found = mayHandle ? await read() : await withConsortiaOpen(scope, read)
  return {
    items: found.slice(0, pageSize),
    more: found.length > pageSize,
    mayHandle,
    term: await termOf(scope),
  }
}

function readPage(
  { tx, tenantId, actor, now }: Scope,
  { status, page, mayHandle }: ListInterestsInput & { mayHandle: boolean },
): Promise<InterestInList[]> {
  const today = dayOf(now)
  return tx.$queryRaw<InterestInList[]>`
    SELECT i.id, g.company, g.name, c.title AS consortium, o.name AS association, i.status, i.answer,
           i.due_on::text AS "dueOn", i.status = 'nieuw' AND i.due_on < ${today}::date AS late,
           p.display_name AS caller, i.made_at AS "madeAt"
    FROM interest i
    JOIN guest g ON (g.tenant_id, g.id) = (i.tenant_id, i.guest_id)
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (i.tenant_id, i.consortium_id)
    LEFT JOIN association_link l ON (l.tenant_id, l.id) = (i.tenant_id, i.link_id)
    LEFT JOIN organisation o ON o.id = l.organisation_id
    LEFT JOIN membership m ON (m.tenant_id, m.id) = (i.tenant_id, i.caller_id)
    LEFT JOIN person p ON p.id = m.person_id
    WHERE i.tenant_id = ${tenantId}::uuid AND g.forgotten_at IS NULL
      AND (${mayHandle} OR g.membership_id = ${actor.membershipId}::uuid)
      AND (NOT ${mayHandle} OR i.status = ${status}
        OR (${status} = 'open' AND i.status NOT IN ('doet-mee', 'niet')))
    ORDER BY i.status = 'nieuw' DESC, i.due_on, i.made_at, i.id
    LIMIT ${pageSize + 1} OFFSET ${(page - 1) * pageSize}`
}
