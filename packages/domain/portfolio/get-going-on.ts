import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import type { WorkingPhase } from '@voortent/domain/consortia/contract'
import { dayOf } from '@voortent/kernel'
import type { GoingOnInput } from './contract.ts'

/** What is going on in a consortium, in a few lines. */
export type GoingOn = {
  /** The open one that is due first. */
  milestone: { id: string; title: string; dueOn: string; late: boolean } | null
  tasks: { open: number; late: number; own: number }
  /** The gate that is being prepared or voted on. */
  gate: { to: WorkingPhase; plannedOn: string | null; voting: boolean } | null
  /** What was promised and done in euro cents, and how many entries wait; null before any. */
  money: { promised: number; realised: number; waiting: number } | null
  /** The last entry of the logbook. */
  entry: { on: string; text: string } | null
}

/** For insiders, in one statement. @throws `consortia.no-such-consortium`, `consortia.partners-only` */
export async function getGoingOn(scope: Scope, input: GoingOnInput): Promise<GoingOn> {
  const { tx, tenantId, actor, now } = scope
  const { id } = await requireInsider(scope, input.consortium)
  const today = dayOf(now)
  const [found] = await tx.$queryRaw<GoingOn[]>`
    WITH here AS (SELECT ${tenantId}::uuid AS tenant_id, ${id}::uuid AS consortium_id)
    SELECT
      (SELECT json_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on,
         'late', m.due_on < ${today}::date)
       FROM milestone m JOIN here USING (tenant_id, consortium_id)
       WHERE m.state = 'open' AND m.withdrawn_at IS NULL
       ORDER BY m.due_on, m.id LIMIT 1) AS milestone,
      (SELECT json_build_object('open', count(*),
         'late', count(*) FILTER (WHERE t.due_on < ${today}::date),
         'own', count(*) FILTER (WHERE t.membership_id = ${actor.membershipId}::uuid))
       FROM plan_task t JOIN here USING (tenant_id, consortium_id)
       WHERE t.status <> 'klaar' AND t.withdrawn_at IS NULL) AS tasks,
      (SELECT json_build_object('to', g.to_phase, 'plannedOn', g.planned_on,
         'voting', g.ballot_id IS NOT NULL)
       FROM consortium_gate g JOIN here USING (tenant_id, consortium_id)
       WHERE g.decided_at IS NULL LIMIT 1) AS gate,
      (SELECT json_build_object(
         'promised', f.promised_cash + f.promised_hours + f.promised_means,
         'realised', f.realised_cash + f.realised_hours + f.realised_means,
         'waiting', (SELECT count(*) FROM contribution c JOIN here USING (tenant_id, consortium_id)
                     WHERE c.state = 'ingediend'))
       FROM consortium_figures f JOIN here ON (f.tenant_id, f.id) = (here.tenant_id, here.consortium_id)
      ) AS money,
      (SELECT json_build_object('on', e.happened_on, 'text', left(e.text, 200))
       FROM logbook_entry e JOIN here USING (tenant_id, consortium_id)
       WHERE e.withdrawn_at IS NULL
       ORDER BY e.happened_on DESC, e.written_at DESC LIMIT 1) AS entry`
  return found ?? nothing
}

const nothing: GoingOn = {
  milestone: null,
  tasks: { open: 0, late: 0, own: 0 },
  gate: null,
  money: null,
  entry: null,
}
