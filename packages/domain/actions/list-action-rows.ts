import type { Scope } from '@voortent/database'
import { chosenActions } from './chosen-actions.ts'
import type { ActionStatus, ListActionsInput } from './contract.ts'
import type { ActionId } from './lock-action.ts'

/** What an overview of hundreds tells of an action. */
export type ActionRow = {
  id: ActionId
  title: string
  status: ActionStatus
  speerpuntId: string
  /** The name of the organisation that leads it. */
  lead: string | null
  /** How many organisations joined. */
  joined: number
  /** Days such as `2027-03-31`. */
  startsOn: string | null
  endsOn: string | null
  nextStep: string
  nextStepOn: string | null
  /** Place within its speerpunt, from 0. */
  position: number
  /** Its money added up, in euro cents. */
  zeker: number
  gehoopt: number
}

/** The actions that `listActions` gives, counted and added up by the database. */
export function listActionRows(scope: Scope, input: ListActionsInput): Promise<ActionRow[]> {
  return scope.tx.$queryRaw<ActionRow[]>`
    SELECT a.id, a.title, a.status, a.speerpunt_id AS "speerpuntId", o.name AS lead,
           (SELECT count(*)::int FROM action_partner p
            WHERE p.tenant_id = a.tenant_id AND p.action_id = a.id AND p.left_at IS NULL) AS joined,
           a.starts_on::text AS "startsOn", a.ends_on::text AS "endsOn", a.next_step AS "nextStep",
           a.next_step_on::text AS "nextStepOn", a.position, m.zeker, m.gehoopt
    FROM action a
    JOIN speerpunt s ON (s.tenant_id, s.id) = (a.tenant_id, a.speerpunt_id)
    LEFT JOIN organisation o ON o.id = a.organisation_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(am.amount_cents) FILTER (WHERE am.certainty = 'zeker'), 0)::float8 AS zeker,
             coalesce(sum(am.amount_cents) FILTER (WHERE am.certainty = 'gehoopt'), 0)::float8
               AS gehoopt
      FROM action_money am WHERE am.tenant_id = a.tenant_id AND am.action_id = a.id
    ) m
    WHERE a.tenant_id = ${scope.tenantId}::uuid AND a.agenda_id = ${input.agenda}::uuid
      AND a.withdrawn_at IS NULL AND s.withdrawn_at IS NULL ${chosenActions(input)}
    ORDER BY s.position, s.id, a.position, a.id`
}
