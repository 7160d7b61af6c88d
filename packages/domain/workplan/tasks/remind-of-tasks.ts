import { postLetter, type Scope } from '@voortent/database'
import { findReader } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { pathOfTask } from './ask-of-assignee.ts'

/** Days before its day that somebody is written to about a task. */
const remindedBefore = 3

/** Days after its day that a letter still makes sense, if none was sent. */
const remindedUntil = 14

type Due = { id: string; consortium: string; title: string; dueOn: string; membership: string }

/**
 * Writes to who does a task, each once per day it is due: three days before, and when the day is over.
 * A morning on which this did not run is made good on the next.
 * @returns how many letters were posted or had been
 */
export async function remindOfTasks(scope: Scope): Promise<number> {
  const today = dayOf(scope.now)
  const due = await scope.tx.$queryRaw<Due[]>`
    SELECT t.id, t.consortium_id AS consortium, t.title, t.due_on::text AS "dueOn",
           t.membership_id AS membership
    FROM plan_task t
    JOIN consortium c ON (c.tenant_id, c.id) = (t.tenant_id, t.consortium_id)
    WHERE t.tenant_id = ${scope.tenantId}::uuid AND t.membership_id IS NOT NULL
      AND t.status <> 'klaar' AND t.withdrawn_at IS NULL AND c.phase <> 'gestopt'
      AND t.due_on BETWEEN ${today}::date - ${remindedUntil}::int
                       AND ${today}::date + ${remindedBefore}::int
    ORDER BY t.due_on, t.id`
  for (const { id, consortium, title, dueOn, membership } of due) {
    const reader = await findReader(scope, { membership })
    if (!reader) continue
    const template = dueOn < today ? 'plan-task-late' : 'plan-task-due'
    const { email, locale, tenantName, slug } = reader
    await postLetter(scope.tx, {
      template,
      onceKey: `${template}:${id}:${membership}:${dueOn}`,
      recipient: email,
      locale,
      senderTenant: scope.tenantId,
      subjectId: id,
      data: {
        tenantName,
        title,
        untilDate: dueOn,
        link: `/${slug}/${pathOfTask(consortium, id)}`,
      },
    })
  }
  return due.length
}
