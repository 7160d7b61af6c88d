import type { Scope } from '@voortent/database'
import { dateOf, newId } from '@voortent/kernel'

/** Something to be done, by one representation, one member, or whoever has a role. */
export type TaskOrder = {
  /** What is asked, a key of the translation files such as `answer-join-request`. */
  kind: string
  /** What the sentence fills in. */
  subject?: string
  /** Where it is done, from the tenant's address on. */
  path: string
  /** Last day to do it, as `2027-03-31`. */
  dueOn?: string | null
  /** The consortium that keeps it to itself; only its insiders see that it was asked. */
  consortium?: string | null
  to: { representation: string } | { membership: string } | { role: string }
}

/** Asks something of somebody; called by the use case that makes it needed. Answers the task's id. */
export async function assignTask(scope: Scope, order: TaskOrder): Promise<string> {
  const { tx, tenantId, now } = scope
  const id = newId<'task'>()
  await tx.task.create({
    data: {
      tenantId,
      id,
      kind: order.kind,
      subject: order.subject ?? '',
      path: order.path,
      dueOn: order.dueOn ? dateOf(order.dueOn) : null,
      representationId: 'representation' in order.to ? order.to.representation : null,
      membershipId: 'membership' in order.to ? order.to.membership : null,
      role: 'role' in order.to ? order.to.role : null,
      consortiumId: order.consortium ?? null,
      createdAt: now,
    },
    select: { id: true },
  })
  return id
}
