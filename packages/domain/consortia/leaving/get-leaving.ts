import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { LeavingInput } from '../contract.ts'
import { speaksFor } from '../permissions.ts'
import { requireInsider } from '../require-insider.ts'
import type { HandoverKind } from './handover-source.ts'

export type Leaving = {
  id: string
  title: string
  organisation: { id: string; name: string }
  successor: { id: string; name: string } | null
  reason: string
  lastDay: string
  announcedAt: string
  announcedBy: string | null
  confirmedAt: string | null
  calledOffAt: string | null
  items: {
    id: string
    kind: HandoverKind
    what: string
    path: string
    outcome: string
    settled: boolean
  }[]
  may: { settle: boolean; confirm: boolean; callOff: boolean }
  /** The last day is still to come; until it is over nobody is let go. */
  ahead: boolean
}
type Row = Omit<Leaving, 'title' | 'may' | 'ahead'>

/** A partner that leaves, with what it hands over. @throws `consortia.no-such-leaving` */
export async function getLeaving(
  scope: Scope,
  { consortium: id, leaving }: LeavingInput,
): Promise<Leaving> {
  const { tx, tenantId, now } = scope
  const consortium = await requireInsider(scope, id)
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT l.id, json_build_object('id', o.id, 'name', o.name) AS organisation,
           CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'name', s.name) END AS successor,
           l.reason, l.last_day::text AS "lastDay", l.announced_at::text AS "announcedAt",
           p.display_name AS "announcedBy", l.confirmed_at::text AS "confirmedAt",
           l.called_off_at::text AS "calledOffAt",
           coalesce((
             SELECT json_agg(json_build_object('id', i.id, 'kind', i.kind, 'what', i.what,
               'path', i.path, 'outcome', i.outcome, 'settled', i.settled_at IS NOT NULL)
               ORDER BY i.position, i.id)
             FROM handover_item i WHERE i.tenant_id = l.tenant_id AND i.leaving_id = l.id
           ), '[]') AS items
    FROM consortium_leaving l
    JOIN organisation o ON o.id = l.organisation_id
    LEFT JOIN organisation s ON s.id = l.successor_id
    LEFT JOIN person p ON p.id = l.announced_by
    WHERE l.tenant_id = ${tenantId}::uuid AND l.consortium_id = ${id}::uuid
      AND l.id = ${leaving}::uuid`
  if (!row) throw new DomainError('not-found', 'consortia.no-such-leaving')
  const running = !row.confirmedAt && !row.calledOffAt
  const own = speaksFor(consortium, row.organisation.id)
  const { title, leadsIt } = consortium
  const settle = running && (leadsIt || own)
  return {
    ...row,
    title,
    may: { settle, callOff: settle, confirm: running && leadsIt },
    ahead: row.lastDay > dayOf(now),
  }
}
