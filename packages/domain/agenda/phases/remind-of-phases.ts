import { postLetter, type Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { dateOf, dayFrom, dayOf } from '@voortent/kernel'
import { agendaPhases } from '../contract.ts'

/** How many days before the end of a phase its coordinators hear of it. */
export const daysAhead = 14

/**
 * Asks the coordinators of this tenant to close the phases that end soon or should have ended, once
 * per phase and end date. One without a last day ends where the next planned phase begins.
 * @returns how many were asked now
 */
export async function remindOfPhases(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  const horizon = dateOf(dayOf(new Date(now.getTime() + daysAhead * 24 * 3_600_000)))
  const order = [...agendaPhases]
  const ending = await tx.$queryRaw<{ id: string; title: string; phase: string; endsOn: Date }[]>`
    SELECT a.id, a.title, a.phase, plan.ends_on AS "endsOn"
    FROM agenda a
    CROSS JOIN LATERAL (
      SELECT coalesce(
        max(p.ends_on) FILTER (WHERE p.phase = a.phase),
        min(p.starts_on) FILTER (WHERE array_position(${order}::text[], p.phase)
          > array_position(${order}::text[], a.phase))
      ) AS ends_on
      FROM planned_phase p WHERE p.tenant_id = a.tenant_id AND p.agenda_id = a.id
    ) plan
    WHERE a.tenant_id = ${tenantId}::uuid AND plan.ends_on <= ${horizon}::date
      AND NOT EXISTS (
        SELECT FROM task t
        WHERE t.tenant_id = a.tenant_id AND t.kind = 'phase-ends'
          AND t.path = 'agenda/' || a.id || '/fasen' AND t.due_on = plan.ends_on)`
  for (const { id, title, endsOn } of ending) {
    await assignTask(scope, {
      kind: 'phase-ends',
      subject: title,
      path: `agenda/${id}/fasen`,
      dueOn: dayFrom(endsOn),
      to: { role: 'coordinator' },
    })
    await writeToCoordinators(scope, { id, title, endsOn: dayFrom(endsOn) })
  }
  return ending.length
}

async function writeToCoordinators(
  { tx, tenantId }: Scope,
  agenda: { id: string; title: string; endsOn: string },
): Promise<void> {
  const tenant = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true, slug: true },
  })
  const coordinators = await tx.membership.findMany({
    where: { tenantId, endedAt: null, roles: { has: 'coordinator' } },
    select: { id: true, person: { select: { email: true, locale: true } } },
  })
  for (const { id, person } of coordinators) {
    await postLetter(tx, {
      onceKey: `phase-ends:${agenda.id}:${agenda.endsOn}:${id}`,
      recipient: person.email,
      template: 'phase-ends',
      locale: person.locale,
      senderTenant: tenantId,
      data: {
        tenantName: tenant.name,
        agendaTitle: agenda.title,
        untilDate: agenda.endsOn,
        link: `/${tenant.slug}/agenda/${agenda.id}/fasen`,
      },
    })
  }
}
