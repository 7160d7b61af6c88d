import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ActionInput } from './contract.ts'
import type { ActionInList } from './list-actions.ts'
import { listPromises, type PromiseInList } from './list-promises.ts'
import { canArrange, canCarryOut, canSpeak } from './permissions.ts'
import { canWriteActionText } from './rights-on-text.ts'
import { voiceFor } from './voice-for.ts'

type Former = { id: string; name: string; leftAt: string; reason: string }

/** An action with all there is to know of it, and what who asks may do. */
export type ActionInFull = Omit<ActionInList, 'speerpuntId' | 'goalId'> & {
  /** The doel it serves. */
  goal: { id: string; title: string } | null
  agenda: { id: string; title: string; phase: string }
  speerpunt: { id: string; title: string }
  /** Organisations that left, with their reason. */
  former: Former[]
  withdrawnAt: Date | null
  promises: PromiseInList[]
  may: {
    arrange: boolean
    carryOut: boolean
    write: boolean
    /** Names other organisations that join, as well as promises for them. */
    speakForOthers: boolean
    /** The organisation one acts for may join, or leave, by its own voice; null when not. */
    speakFor: string | null
  }
}
type Row = Omit<ActionInFull, 'may' | 'promises'>

/** @throws `actions.no-such-action` */
export async function getAction(scope: Scope, { action: id }: ActionInput): Promise<ActionInFull> {
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT a.id, a.title, a.position,
           CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'title', d.title) END AS goal,
           json_build_object('id', g.id, 'title', g.title, 'phase', g.phase) AS agenda,
           json_build_object('id', s.id, 'title', s.title) AS speerpunt,
           CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END AS lead,
           CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'name', w.name) END
             AS "workingGroup",
           a.starts_on::text AS "startsOn", a.ends_on::text AS "endsOn", a.status,
           a.status_reason AS "statusReason", a.next_step AS "nextStep",
           a.next_step_on::text AS "nextStepOn", a.document_id AS "documentId",
           a.changed_at AS "changedAt", a.withdrawn_at AS "withdrawnAt",
           coalesce(p.partners, '[]') AS partners, coalesce(p.former, '[]') AS former,
           coalesce(m.money, '[]') AS money
    FROM action a
    JOIN agenda g ON (g.tenant_id, g.id) = (a.tenant_id, a.agenda_id)
    JOIN speerpunt s ON (s.tenant_id, s.id) = (a.tenant_id, a.speerpunt_id)
    LEFT JOIN goal d ON (d.tenant_id, d.id) = (a.tenant_id, a.goal_id)
    LEFT JOIN organisation o ON o.id = a.organisation_id
    LEFT JOIN working_group w ON (w.tenant_id, w.id) = (a.tenant_id, a.working_group_id)
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('id', po.id, 'name', po.name) ORDER BY po.name)
               FILTER (WHERE ap.left_at IS NULL) AS partners,
             json_agg(json_build_object('id', po.id, 'name', po.name, 'leftAt', ap.left_at,
               'reason', ap.left_reason) ORDER BY ap.left_at DESC)
               FILTER (WHERE ap.left_at IS NOT NULL AND ap.left_reason <> '') AS former
      FROM action_partner ap JOIN organisation po ON po.id = ap.organisation_id
      WHERE ap.tenant_id = a.tenant_id AND ap.action_id = a.id
    ) p
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('id', am.id, 'source', am.source, 'cents', am.amount_cents,
        'certainty', am.certainty, 'note', am.note) ORDER BY am.created_at, am.id) AS money
      FROM action_money am WHERE am.tenant_id = a.tenant_id AND am.action_id = a.id
    ) m
    WHERE a.tenant_id = ${scope.tenantId}::uuid AND a.id = ${id}::uuid`
  if (!row) throw new DomainError('not-found', 'actions.no-such-action')
  const promises = await listPromises(scope, { action: id })
  return { ...row, promises, may: await rightsOn(scope, row) }
}

async function rightsOn(scope: Scope, row: Row): Promise<ActionInFull['may']> {
  const { roles, actingForId } = scope.actor
  const { phase } = row.agenda
  const speaks = (await voiceFor(scope, actingForId)) !== null
  const leads = speaks && actingForId === row.lead?.id
  const stands = !row.withdrawnAt
  return {
    arrange: canArrange({ roles, leads }, phase),
    carryOut: stands && canCarryOut({ roles, leads }, phase),
    write: canWriteActionText(scope, row, leads),
    speakForOthers: stands && canSpeak({ roles }, phase),
    speakFor: stands && speaks && canSpeak({ roles, speaks }, phase) ? actingForId : null,
  }
}
