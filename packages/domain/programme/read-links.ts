import type { Scope } from '@voortent/database'
import type { PromiseState } from '@voortent/domain/actions/contract'
import type { ConsortiumPhase, ResultKind } from '@voortent/domain/consortia/contract'
import { dayOf } from '@voortent/kernel'

/** A promise as the views show it. */
export type PromiseOfProgramme = {
  id: string
  actionId: string | null
  goalId: string | null
  organisation: string
  what: string
  /** A day such as `2027-03-31`. */
  dueOn: string
  state: PromiseState
  /** Open, and its day has passed. */
  overdue: boolean
}

/** A consortium that carries out actions of the agenda, with what came out of it. */
export type ConsortiumOfProgramme = {
  id: string
  title: string
  phase: ConsortiumPhase
  lead: string | null
  /** Ids of the actions it carries out. */
  actions: string[]
  /** The latest first. */
  results: { id: string; title: string; kind: ResultKind; on: string }[]
}

/** The promises on an agenda, the first due first, in one statement. */
export function readPromises(scope: Scope, agenda: string): Promise<PromiseOfProgramme[]> {
  const today = dayOf(scope.now)
  return scope.tx.$queryRaw<PromiseOfProgramme[]>`
    SELECT p.id, p.action_id AS "actionId", p.goal_id AS "goalId", o.name AS organisation, p.what,
           p.due_on::text AS "dueOn", p.state,
           (p.state = 'open' AND p.due_on < ${today}::date) AS overdue
    FROM promise p JOIN organisation o ON o.id = p.organisation_id
    WHERE p.tenant_id = ${scope.tenantId}::uuid AND p.agenda_id = ${agenda}::uuid
    ORDER BY p.due_on, p.id`
}

/** The consortia that carry out actions of an agenda, by title, in one statement. */
export function readConsortia(scope: Scope, agenda: string): Promise<ConsortiumOfProgramme[]> {
  return scope.tx.$queryRaw<ConsortiumOfProgramme[]>`
    SELECT c.id, c.title, c.phase, o.name AS lead, l.actions, coalesce(r.results, '[]') AS results
    FROM (
      SELECT l.consortium_id, array_agg(l.action_id::text) AS actions
      FROM action a
      JOIN consortium_action l ON l.tenant_id = a.tenant_id AND l.action_id = a.id
      WHERE a.tenant_id = ${scope.tenantId}::uuid AND a.agenda_id = ${agenda}::uuid
      GROUP BY l.consortium_id
    ) l
    JOIN consortium c ON c.tenant_id = ${scope.tenantId}::uuid AND c.id = l.consortium_id
    LEFT JOIN organisation o ON o.id = c.organisation_id
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', r.id, 'title', r.title, 'kind', r.kind,
        'on', r.available_on) ORDER BY r.available_on DESC, r.id) AS results
      FROM library_item r WHERE r.tenant_id = c.tenant_id AND r.consortium_id = c.id
        AND r.status IN ('published', 'revised')
    ) r ON true
    ORDER BY c.title, c.id`
}

/** Who leads or joined an action of an agenda, by name, in one statement. */
export function readOrganisations(
  scope: Scope,
  agenda: string,
): Promise<{ id: string; name: string }[]> {
  const { tx, tenantId } = scope
  return tx.$queryRaw`
    SELECT o.id, o.name FROM organisation o
    WHERE o.id = ANY (ARRAY(
      SELECT a.organisation_id FROM action a
      WHERE a.tenant_id = ${tenantId}::uuid AND a.agenda_id = ${agenda}::uuid
        AND a.withdrawn_at IS NULL
      UNION
      SELECT p.organisation_id FROM action a
      JOIN action_partner p ON p.tenant_id = a.tenant_id AND p.action_id = a.id AND p.left_at IS NULL
      WHERE a.tenant_id = ${tenantId}::uuid AND a.agenda_id = ${agenda}::uuid
        AND a.withdrawn_at IS NULL
    ))
    ORDER BY o.name, o.id`
}
