import { Prisma, type Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { ListPromisesInput, PromiseOutcome, PromiseState } from './contract.ts'

/** What was said of a promise, by whom. */
export type RecordedOutcome = {
  state: PromiseOutcome
  reason: string
  recordedAt: string
  by: string | null
  /** True when a coordinator recorded it instead of the organisation itself. */
  onBehalf: boolean
}

/** A promise with its history; the last outcome is the one that counts. */
export type PromiseInList = {
  id: string
  agenda: { id: string; title: string; phase: string }
  action: { id: string; title: string } | null
  goal: { id: string; title: string } | null
  organisation: { id: string; name: string }
  what: string
  /** A day such as `2027-03-31`. */
  dueOn: string
  state: PromiseState
  /** Open, and its day has passed. */
  overdue: boolean
  promisedAt: Date
  promisedBy: string | null
  /** True when a coordinator wrote it down on the organisation's behalf. */
  onBehalf: boolean
  /** Oldest first. */
  outcomes: RecordedOutcome[]
}

/** More than this no page shows; the first due come first. */
const most = 2000

/** Promises by agenda, action or organisation, the first due first. */
export function listPromises(scope: Scope, input: ListPromisesInput): Promise<PromiseInList[]> {
  const today = dayOf(scope.now)
  return scope.tx.$queryRaw<PromiseInList[]>`
    SELECT p.id, json_build_object('id', g.id, 'title', g.title, 'phase', g.phase) AS agenda,
           CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'title', a.title) END
             AS action,
           CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'title', d.title) END AS goal,
           json_build_object('id', o.id, 'name', o.name) AS organisation,
           p.what, p.due_on::text AS "dueOn", p.state,
           (p.state = 'open' AND p.due_on < ${today}::date) AS overdue,
           p.promised_at AS "promisedAt", who.display_name AS "promisedBy",
           p.representation_id IS NULL AS "onBehalf", coalesce(h.outcomes, '[]') AS outcomes
    FROM promise p
    JOIN agenda g ON (g.tenant_id, g.id) = (p.tenant_id, p.agenda_id)
    JOIN organisation o ON o.id = p.organisation_id
    LEFT JOIN action a ON (a.tenant_id, a.id) = (p.tenant_id, p.action_id)
    LEFT JOIN goal d ON (d.tenant_id, d.id) = (p.tenant_id, p.goal_id)
    LEFT JOIN person who ON who.id = p.promised_by
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('state', s.state, 'reason', s.reason,
        'recordedAt', s.recorded_at, 'by', said.display_name,
        'onBehalf', s.representation_id IS NULL) ORDER BY s.recorded_at, s.id) AS outcomes
      FROM promise_state s LEFT JOIN person said ON said.id = s.recorded_by
      WHERE s.tenant_id = p.tenant_id AND s.promise_id = p.id AND p.state <> 'open'
    ) h ON true
    WHERE p.tenant_id = ${scope.tenantId}::uuid ${chosen(input, today)}
    ORDER BY p.due_on, p.id
    LIMIT ${most}`
}

function chosen(
  { agenda, action, organisation, promise, state }: ListPromisesInput,
  today: string,
) {
  const conditions: Prisma.Sql[] = []
  if (agenda) conditions.push(Prisma.sql`p.agenda_id = ${agenda}::uuid`)
  if (promise) conditions.push(Prisma.sql`p.id = ${promise}::uuid`)
  if (action) conditions.push(Prisma.sql`p.action_id = ${action}::uuid`)
  if (organisation) conditions.push(Prisma.sql`p.organisation_id = ${organisation}::uuid`)
  if (state === 'overdue')
    conditions.push(Prisma.sql`p.state = 'open' AND p.due_on < ${today}::date`)
  else if (state) conditions.push(Prisma.sql`p.state = ${state}`)
  return conditions.length > 0 ? Prisma.sql`AND ${Prisma.join(conditions, ' AND ')}` : Prisma.empty
}
