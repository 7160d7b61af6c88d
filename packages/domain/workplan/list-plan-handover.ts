import type { HandoverEntry, HandoverSource } from '@voortent/domain/consortia'
import { dayOf } from '@voortent/kernel'

/** Open tasks of its people, work packages it leads, and risks its people keep an eye on (R-05). */
export const listPlanHandover: HandoverSource = async (scope, { consortium, organisation }) => {
  const { tx, tenantId, now } = scope
  const today = dayOf(now)
  const plan = `consortia/${consortium}/plan`
  return tx.$queryRaw<HandoverEntry[]>`
    WITH theirs AS (
      SELECT r.membership_id FROM representation r
      WHERE r.tenant_id = ${tenantId}::uuid AND r.organisation_id = ${organisation}::uuid
        AND r.ended_at IS NULL AND r.starts_on <= ${today}::date
        AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    )
    (SELECT 'work-package' AS kind, 'WP ' || w.number || ' ' || w.title AS what, ${plan} AS path
    FROM work_package w
    WHERE w.tenant_id = ${tenantId}::uuid AND w.consortium_id = ${consortium}::uuid
      AND w.organisation_id = ${organisation}::uuid AND w.withdrawn_at IS NULL
    ORDER BY w.position)
    UNION ALL
    (SELECT 'task', t.title, ${`consortia/${consortium}/taken/`} || t.id
    FROM plan_task t
    WHERE t.tenant_id = ${tenantId}::uuid AND t.consortium_id = ${consortium}::uuid
      AND t.membership_id IN (SELECT membership_id FROM theirs)
      AND t.status <> 'klaar' AND t.withdrawn_at IS NULL
    ORDER BY t.due_on, t.id)
    UNION ALL
    (SELECT 'risk', k.title, ${`${plan}/risicos`}
    FROM risk k
    WHERE k.tenant_id = ${tenantId}::uuid AND k.consortium_id = ${consortium}::uuid
      AND k.membership_id IN (SELECT membership_id FROM theirs)
      AND k.state IN ('open', 'opgetreden')
    ORDER BY k.chance * k.effect DESC, k.id)`
}
