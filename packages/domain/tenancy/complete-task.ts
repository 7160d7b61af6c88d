import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { askedOf } from './asked-of.ts'
import type { CompleteTaskInput } from './contract.ts'

/** Marks a task that is asked of the actor as done; done twice is refused as not found. */
export async function completeTask(scope: Scope, { task }: CompleteTaskInput): Promise<void> {
  const { tx, actor, now } = scope
  const { count } = await tx.task.updateMany({
    where: { AND: [{ id: task }, askedOf(scope)] },
    data: { doneAt: now, doneBy: actor.personId },
  })
  if (count === 0) throw new DomainError('not-found', 'tenancy.no-such-task')
}
