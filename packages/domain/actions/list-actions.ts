import { Prisma, type Scope } from '@voortent/database'
import { chosenActions } from './chosen-actions.ts'
import type { ActionStatus, ListActionsInput, MoneyCertainty } from './contract.ts'
import type { ActionId } from './lock-action.ts'

type Named = { id: string; name: string }

/** An action with everything that lists, views and the record of an adoption tell of it. */
export type ActionInList = {
  id: ActionId
  speerpuntId: string
  goalId: string | null
  title: string
  lead: Named | null
  /** Organisations that joined, by name. */
  partners: Named[]
  workingGroup: Named | null
  /** Days such as `2027-03-31`. */
  startsOn: string | null
  endsOn: string | null
  status: ActionStatus
  statusReason: string
  nextStep: string
  nextStepOn: string | null
  documentId: string
  /** Place within its speerpunt, from 0. */
  position: number
  changedAt: Date
  money: { id: string; source: string; cents: number; certainty: MoneyCertainty; note: string }[]
}

/** What of hundreds of actions takes most of the time to read. */
const dearParts = ['partners', 'money'] as const
type DearPart = (typeof dearParts)[number]

/**
 * The actions of an agenda that were not withdrawn, in the order of the speerpunten and their own, in
 * one statement (R-11). Empty for an agenda that is none.
 * @param parts who joined and what money there is; empty for every action where it is left out
 */
export function listActions(
  scope: Scope,
  input: ListActionsInput,
  parts: readonly DearPart[] = dearParts,
): Promise<ActionInList[]> {
  const read = (part: DearPart, sql: Prisma.Sql, otherwise = Prisma.empty) =>
    parts.includes(part) ? sql : otherwise
  return scope.tx.$queryRaw<ActionInList[]>`
    SELECT a.id, a.speerpunt_id AS "speerpuntId", a.goal_id AS "goalId", a.title,
           CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END AS lead,
           ${read('partners', Prisma.sql`coalesce(p.partners, '[]')`, none)} AS partners,
           CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'name', w.name) END
             AS "workingGroup",
           a.starts_on::text AS "startsOn", a.ends_on::text AS "endsOn", a.status,
           a.status_reason AS "statusReason", a.next_step AS "nextStep",
           a.next_step_on::text AS "nextStepOn", a.document_id AS "documentId", a.position,
           a.changed_at AS "changedAt",
           ${read('money', Prisma.sql`coalesce(m.money, '[]')`, none)} AS money
    FROM action a
    JOIN speerpunt s ON (s.tenant_id, s.id) = (a.tenant_id, a.speerpunt_id)
    LEFT JOIN organisation o ON o.id = a.organisation_id
    LEFT JOIN working_group w ON (w.tenant_id, w.id) = (a.tenant_id, a.working_group_id)
    ${read('partners', partnersOfEach)} ${read('money', moneyOfEach)}
    WHERE a.tenant_id = ${scope.tenantId}::uuid AND a.agenda_id = ${input.agenda}::uuid
      AND a.withdrawn_at IS NULL AND s.withdrawn_at IS NULL ${chosenActions(input)}
    ORDER BY s.position, s.id, a.position, a.id`
}

const none = Prisma.sql`'[]'::json`
const partnersOfEach = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('id', po.id, 'name', po.name) ORDER BY po.name) AS partners
    FROM action_partner ap JOIN organisation po ON po.id = ap.organisation_id
    WHERE ap.tenant_id = a.tenant_id AND ap.action_id = a.id AND ap.left_at IS NULL
  ) p ON true`
const moneyOfEach = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('id', am.id, 'source', am.source, 'cents', am.amount_cents,
      'certainty', am.certainty, 'note', am.note) ORDER BY am.created_at, am.id) AS money
    FROM action_money am WHERE am.tenant_id = a.tenant_id AND am.action_id = a.id
  ) m ON true`
