import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import type { ConsortiumPhase } from '@voortent/domain/consortia/contract'
import type { EffectiveElement, LearningInput } from './contract.ts'
import { listAnswerers } from './list-answerers.ts'
import { type ElementResult, scanResult } from './scan-result.ts'

/** One round of the scan; results are null until it ended with three answers or more. */
export type ScanInList = {
  id: string
  number: number
  phase: ConsortiumPhase
  openedAt: string
  /** A day such as `2027-03-31`. */
  closesOn: string
  closed: boolean
  participants: number
  answered: boolean
  results: ElementResult[] | null
  remarks: { element: EffectiveElement; body: string; author: string; writtenAt: string }[]
}

type Row = Omit<ScanInList, 'results'> & {
  answers: { element: string; mark: number; reason: string }[]
}

/** The rounds of a consortium, the latest first. */
export async function listScans(
  scope: Scope,
  { consortium: id }: LearningInput,
): Promise<{ scans: ScanInList[]; asked: number; mayAnswer: boolean; mayLead: boolean }> {
  const { tx, tenantId, actor } = scope
  const { leadsIt } = await requireInsider(scope, id)
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s.id, s.number, s.phase, s.opened_at AS "openedAt", s.closes_on::text AS "closesOn",
           s.closed_at IS NOT NULL AS closed,
           (SELECT count(*) FROM scan_participation p
            WHERE (p.tenant_id, p.round_id) = (s.tenant_id, s.id))::int AS participants,
           EXISTS (SELECT FROM scan_participation p
            WHERE (p.tenant_id, p.round_id) = (s.tenant_id, s.id)
              AND p.membership_id = ${actor.membershipId}::uuid) AS answered,
           coalesce((
             SELECT json_agg(json_build_object('element', a.element, 'mark', a.mark,
               'reason', a.reason))
             FROM scan_answer a WHERE (a.tenant_id, a.round_id) = (s.tenant_id, s.id)
           ), '[]') AS answers,
           coalesce((
             SELECT json_agg(json_build_object('element', r.element, 'body', r.body,
               'author', p.display_name, 'writtenAt', r.written_at) ORDER BY r.written_at, r.id)
             FROM scan_remark r
             JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.written_by)
             JOIN person p ON p.id = m.person_id
             WHERE (r.tenant_id, r.round_id) = (s.tenant_id, s.id)
           ), '[]') AS remarks
    FROM scan_round s
    WHERE s.tenant_id = ${tenantId}::uuid AND s.consortium_id = ${id}::uuid
    ORDER BY s.number DESC`
  const answerers = await listAnswerers(scope, id)
  return {
    scans: rows.map(({ answers, ...scan }) => ({
      ...scan,
      results: scanResult(scan, answers),
    })),
    asked: answerers.length,
    mayAnswer: actor.roles.some((role) => role !== 'toehoorder'),
    mayLead: leadsIt,
  }
}
