import { postLetter, type Scope } from '@voortent/database'
import { assignTask, findReader } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { askedUntil, pathOfPromise, remindedBefore } from './promise-tasks.ts'

type Due = {
  id: string
  what: string
  dueOn: string
  kind: 'keep-promise' | 'answer-for-promise'
  representationId: string | null
}

/**
 * Asks organisations about their open promises, each once: fourteen days before the day, and on the
 * day. It is asked of who promised as long as they speak for it, else of another voice, else of the
 * coordinators. A day on which this did not run is made good on the next.
 * @returns how many were asked
 */
export async function remindOfPromises(scope: Scope): Promise<number> {
  const today = dayOf(scope.now)
  const due = await scope.tx.$queryRaw<Due[]>`
    SELECT p.id, p.what, p.due_on::text AS "dueOn", k.kind, r.id AS "representationId"
    FROM promise p
    JOIN agenda g ON (g.tenant_id, g.id) = (p.tenant_id, p.agenda_id)
    CROSS JOIN LATERAL (
      SELECT CASE WHEN p.due_on > ${today}::date THEN 'keep-promise'
             ELSE 'answer-for-promise' END AS kind
    ) k
    LEFT JOIN LATERAL (
      SELECT r.id FROM representation r
      JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.membership_id)
      WHERE r.tenant_id = p.tenant_id AND r.organisation_id = p.organisation_id
        AND r.ended_at IS NULL AND r.starts_on <= ${today}::date
        AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date) AND m.ended_at IS NULL
      ORDER BY r.id = p.representation_id DESC NULLS LAST, r.starts_on, r.id
      LIMIT 1
    ) r ON true
    WHERE p.tenant_id = ${scope.tenantId}::uuid AND p.state = 'open' AND g.phase <> 'geevalueerd'
      AND p.due_on BETWEEN ${today}::date - ${askedUntil}::int AND ${today}::date + ${remindedBefore}::int
      AND NOT EXISTS (
        SELECT FROM task t WHERE t.tenant_id = p.tenant_id AND t.path = 'afspraken/' || p.id
          AND t.kind = k.kind)
    ORDER BY p.due_on, p.id`
  for (const { id, what, dueOn, kind, representationId } of due) {
    const path = pathOfPromise(id)
    // What was asked before the day is asked anew on the day, not twice at once.
    await scope.tx.task.updateMany({
      where: { tenantId: scope.tenantId, path, doneAt: null },
      data: { doneAt: scope.now },
    })
    const to = representationId ? { representation: representationId } : { role: 'coordinator' }
    await assignTask(scope, { kind, subject: what, path, dueOn, to })
    if (representationId)
      await writeTo(scope, representationId, { template: kind, id, what, dueOn, path })
  }
  return due.length
}

/** Once per promise and occasion. */
async function writeTo(
  scope: Scope,
  representation: string,
  about: { template: Due['kind']; id: string; what: string; dueOn: string; path: string },
): Promise<void> {
  const reader = await findReader(scope, { representation })
  if (!reader) return
  const { template, id, what, dueOn, path } = about
  const { email, locale, tenantName, organisationName, slug } = reader
  await postLetter(scope.tx, {
    template,
    onceKey: `${template}:${id}`,
    recipient: email,
    locale,
    senderTenant: scope.tenantId,
    subjectId: id,
    data: { tenantName, organisationName, what, untilDate: dueOn, link: `/${slug}/${path}` },
  })
}
