import { postLetter, type Scope } from '@voortent/database'
import { assignTask, findReader } from '@voortent/domain/tenancy'
import { dateOf, dayOf } from '@voortent/kernel'
import { askKind, pathToMeasure } from './close-ask.ts'
import type { Rhythm } from './contract.ts'
import { measurementDue } from './measurement-due.ts'

type Row = {
  id: string
  title: string
  rhythm: Rhythm
  agendaId: string
  fromYear: number
  untilYear: number
  lastMeasuredOn: string | null
  askedAt: Date | null
  representationId: string | null
}

/**
 * Asks for the measurements that are due in this tenant: once per goal and period, of who has
 * represented its organisation (else the speerpunt's lead) longest, else of the coordinators.
 * @returns how many were asked
 */
export async function askForMeasurements(scope: Scope): Promise<number> {
  const today = dayOf(scope.now)
  let asked = 0
  for (const goal of await goalsUnderWay(scope, today)) {
    const due = measurementDue(goal, today)
    if (!due || (goal.askedAt && dayOf(goal.askedAt) > due.until)) continue
    await assignTask(scope, {
      kind: askKind,
      subject: goal.title,
      path: pathToMeasure(goal),
      dueOn: due.dueOn,
      to: goal.representationId
        ? { representation: goal.representationId }
        : { role: 'coordinator' },
    })
    if (goal.representationId)
      await writeTo(scope, goal.representationId, { ...goal, dueOn: due.dueOn })
    asked += 1
  }
  return asked
}

/** Once per goal and day to measure by. */
async function writeTo(
  scope: Scope,
  representation: string,
  goal: { id: string; agendaId: string; title: string; dueOn: string },
): Promise<void> {
  const reader = await findReader(scope, { representation })
  if (!reader) return
  const { id, title, dueOn } = goal
  const { email, locale, tenantName, organisationName, slug } = reader
  await postLetter(scope.tx, {
    template: askKind,
    onceKey: `${askKind}:${id}:${dueOn}`,
    recipient: email,
    locale,
    senderTenant: scope.tenantId,
    subjectId: id,
    data: {
      tenantName,
      organisationName,
      title,
      untilDate: dueOn,
      link: `/${slug}/${pathToMeasure(goal)}`,
    },
  })
}

async function goalsUnderWay({ tx, tenantId }: Scope, today: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT g.id, g.title, g.rhythm, a.id AS "agendaId", a.from_year AS "fromYear",
           a.until_year AS "untilYear",
           (SELECT max(m.measured_on)::text FROM measurement m
            WHERE m.tenant_id = g.tenant_id AND m.goal_id = g.id AND m.value IS NOT NULL
              AND NOT EXISTS (SELECT FROM measurement c
                              WHERE c.tenant_id = m.tenant_id AND c.supersedes_id = m.id)
           ) AS "lastMeasuredOn",
           (SELECT max(t.created_at) FROM task t
            WHERE t.tenant_id = g.tenant_id AND t.kind = ${askKind}
              AND t.path = 'agenda/' || a.id || '/doelen/' || g.id || '/meten') AS "askedAt",
           (SELECT r.id FROM representation r JOIN membership m
              ON m.tenant_id = r.tenant_id AND m.id = r.membership_id AND m.ended_at IS NULL
            WHERE r.tenant_id = g.tenant_id
              AND r.organisation_id = coalesce(g.organisation_id, s.organisation_id)
              AND r.ended_at IS NULL AND r.starts_on <= ${dateOf(today)}::date
              AND (r.ends_on IS NULL OR r.ends_on >= ${dateOf(today)}::date)
            ORDER BY r.starts_on, r.id LIMIT 1) AS "representationId"
    FROM agenda a
    JOIN speerpunt s ON s.tenant_id = a.tenant_id AND s.agenda_id = a.id AND s.withdrawn_at IS NULL
    JOIN goal g ON g.tenant_id = s.tenant_id AND g.speerpunt_id = s.id AND g.withdrawn_at IS NULL
    WHERE a.tenant_id = ${tenantId}::uuid AND a.phase IN ('vastgesteld', 'uitvoering')
    ORDER BY g.id`
}
