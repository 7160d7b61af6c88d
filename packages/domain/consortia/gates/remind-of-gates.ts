import { postLetter, type Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { dateOf, dayFrom, dayOf } from '@voortent/kernel'
import { pathOfSteps } from './path-of-steps.ts'

/** How many days before a planned decision its lead hears of it. */
export const daysAhead = 7

type Due = { consortiumId: string; title: string; plannedOn: Date; membership: string }

/**
 * Asks who leads or guides a consortium to prepare the go/no-go that they planned soon, once per
 * planned day.
 * @returns how many were asked now
 */
export async function remindOfGates(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  const horizon = dateOf(dayOf(new Date(now.getTime() + daysAhead * 24 * 3_600_000)))
  const due = await tx.$queryRaw<Due[]>`
    SELECT DISTINCT c.id AS "consortiumId", c.title, g.planned_on AS "plannedOn", m.id AS membership
    FROM consortium_gate g
    JOIN consortium c ON c.tenant_id = g.tenant_id AND c.id = g.consortium_id
    JOIN membership m ON m.tenant_id = g.tenant_id AND m.ended_at IS NULL AND (
      EXISTS (SELECT FROM consortium_person p
              WHERE p.tenant_id = m.tenant_id AND p.consortium_id = c.id AND p.membership_id = m.id
                AND p.until IS NULL AND p.role IN ('guide', 'projectleider'))
      OR EXISTS (SELECT FROM representation r
              WHERE r.tenant_id = m.tenant_id AND r.membership_id = m.id AND r.ended_at IS NULL
                AND r.organisation_id = c.organisation_id AND r.starts_on <= ${dateOf(dayOf(now))}::date
                AND (r.ends_on IS NULL OR r.ends_on >= ${dateOf(dayOf(now))}::date)))
    WHERE g.tenant_id = ${tenantId}::uuid AND g.decided_at IS NULL AND g.ballot_id IS NULL
      AND g.planned_on <= ${horizon}::date
      AND NOT EXISTS (
        SELECT FROM task t
        WHERE t.tenant_id = g.tenant_id AND t.kind = 'prepare-gate' AND t.membership_id = m.id
          AND t.path = 'consortia/' || c.id || '/fasen' AND t.due_on = g.planned_on)`
  for (const { consortiumId, title, plannedOn, membership } of due) {
    await assignTask(scope, {
      kind: 'prepare-gate',
      subject: title,
      path: pathOfSteps(consortiumId),
      dueOn: dayFrom(plannedOn),
      consortium: consortiumId,
      to: { membership },
    })
    await write(scope, { consortiumId, title, plannedOn, membership })
  }
  return due.length
}

async function write({ tx, tenantId }: Scope, due: Due): Promise<void> {
  const { membership, consortiumId, title } = due
  const on = dayFrom(due.plannedOn)
  const { person, tenant } = await tx.membership.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: membership } },
    select: {
      person: { select: { email: true, locale: true } },
      tenant: { select: { name: true, slug: true } },
    },
  })
  await postLetter(tx, {
    onceKey: `gate-planned:${consortiumId}:${on}:${membership}`,
    recipient: person.email,
    template: 'gate-planned',
    locale: person.locale,
    senderTenant: tenantId,
    data: {
      tenantName: tenant.name,
      title,
      plannedOn: on,
      link: `/${tenant.slug}/${pathOfSteps(consortiumId)}`,
    },
  })
}
