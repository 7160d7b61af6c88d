import type { Scope } from '@voortent/database'
import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import { DomainError } from '@voortent/kernel'
import type { Direction, Rhythm } from './contract.ts'
import type { Point } from './forecast.ts'
import type { GoalId } from './lock-goal.ts'

/** A measurement that stands, with who recorded it. */
export type MeasurementOfGoal = Point & {
  id: string
  source: string
  note: string
  /** ISO moment. */
  recordedAt: string
  person: string | null
  /** On whose behalf. */
  organisation: string | null
  /** What it corrected. */
  was: Point | null
}

/** A goal as it is kept, with figures as plain decimals such as `1200.5`. */
export type GoalFacts = {
  id: GoalId
  title: string
  indicator: string
  unit: string
  direction: Direction
  source: string
  rhythm: Rhythm
  baseline: Point | null
  /** The organisation that answers for it. */
  responsible: { id: string; name: string } | null
  documentId: string
  speerpunt: { id: string; title: string; leadId: string | null }
  /** ISO moment. */
  withdrawnAt: string | null
  /** In order of year. */
  targets: { year: number; value: string }[]
  /** Oldest first. */
  measurements: MeasurementOfGoal[]
}

/** An agenda with the speerpunten that stand and all their goals, in order. */
export type AgendaWithGoals = {
  id: string
  title: string
  phase: AgendaPhase
  fromYear: number
  untilYear: number
  speerpunten: { id: string; title: string; leadId: string | null }[]
  goals: GoalFacts[]
}

/** Everything of the goals of an agenda, in one statement. @throws `goals.no-such-agenda` */
export async function readGoals(scope: Scope, agenda: string): Promise<AgendaWithGoals> {
  const [row] = await scope.tx.$queryRaw<AgendaWithGoals[]>`
    SELECT a.id, a.title, a.phase, a.from_year AS "fromYear", a.until_year AS "untilYear",
      coalesce((
        SELECT json_agg(json_build_object('id', s.id, 'title', s.title, 'leadId', s.organisation_id)
                        ORDER BY s.position, s.id)
        FROM speerpunt s
        WHERE s.tenant_id = a.tenant_id AND s.agenda_id = a.id AND s.withdrawn_at IS NULL
      ), '[]') AS speerpunten,
      coalesce((
        SELECT json_agg(json_build_object(
          'id', g.id, 'title', g.title, 'indicator', g.indicator, 'unit', g.unit,
          'direction', g.direction, 'source', g.source, 'rhythm', g.rhythm,
          'baseline', CASE WHEN g.baseline_on IS NOT NULL THEN json_build_object(
            'on', g.baseline_on, 'value', trim_scale(g.baseline_value)::text) END,
          'responsible', CASE WHEN o.id IS NOT NULL THEN json_build_object(
            'id', o.id, 'name', o.name) END,
          'documentId', g.document_id, 'withdrawnAt', g.withdrawn_at,
          'speerpunt', json_build_object(
            'id', s.id, 'title', s.title, 'leadId', s.organisation_id),
          'targets', (
            SELECT coalesce(json_agg(json_build_object(
              'year', t.year, 'value', trim_scale(t.value)::text) ORDER BY t.year), '[]')
            FROM goal_target t WHERE t.tenant_id = g.tenant_id AND t.goal_id = g.id),
          'measurements', (
            SELECT coalesce(json_agg(json_build_object(
              'id', m.id, 'on', m.measured_on, 'value', trim_scale(m.value)::text,
              'source', m.source, 'note', m.note, 'recordedAt', m.recorded_at,
              'person', p.display_name, 'organisation', b.name,
              'was', CASE WHEN w.id IS NOT NULL THEN json_build_object(
                'on', w.measured_on, 'value', trim_scale(w.value)::text) END
            ) ORDER BY m.measured_on), '[]')
            FROM measurement m
            LEFT JOIN measurement w ON w.tenant_id = m.tenant_id AND w.id = m.supersedes_id
            LEFT JOIN person p ON p.id = m.recorded_by
            LEFT JOIN organisation b ON b.id = m.organisation_id
            WHERE m.tenant_id = g.tenant_id AND m.goal_id = g.id AND m.value IS NOT NULL
              AND NOT EXISTS (SELECT FROM measurement c
                              WHERE c.tenant_id = m.tenant_id AND c.supersedes_id = m.id))
        ) ORDER BY s.position, s.id, g.position, g.id)
        FROM speerpunt s
        JOIN goal g ON g.tenant_id = s.tenant_id AND g.speerpunt_id = s.id
        LEFT JOIN organisation o ON o.id = g.organisation_id
        WHERE s.tenant_id = a.tenant_id AND s.agenda_id = a.id AND s.withdrawn_at IS NULL
      ), '[]') AS goals
    FROM agenda a
    WHERE a.tenant_id = ${scope.tenantId}::uuid AND a.id = ${agenda}::uuid`
  if (!row) throw new DomainError('not-found', 'goals.no-such-agenda')
  return row
}
