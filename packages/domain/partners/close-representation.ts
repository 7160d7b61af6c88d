import type { Scope } from '@voortent/database'
import { dateOf } from '@voortent/kernel'
import { handOverInside } from './hand-over-inside.ts'
import { type Heir, handOverTasks } from './hand-over-tasks.ts'
import type { HeldRepresentation } from './require-representation.ts'
import { withdrawMandatesOf } from './withdraw-mandate.ts'

/**
 * Ends a representation from now, withdraws its mandates and hands its open tasks over. Answers how
 * many tasks; those inside consortia are counted apart, since they are for who is inside.
 */
export async function closeRepresentation(
  scope: Scope,
  held: HeldRepresentation,
  how: { endsOn: string; successor: string | null; heir: Heir },
): Promise<{ tasks: number; inside: number }> {
  const { tx, tenantId, actor, now, record } = scope
  await tx.representation.update({
    where: { tenantId_id: { tenantId, id: held.id } },
    data: {
      endsOn: dateOf(how.endsOn),
      endedAt: now,
      endedBy: actor.personId,
      successorId: how.successor,
    },
    select: { id: true },
  })
  await withdrawMandatesOf(scope, held.id)
  const tasks = await handOverTasks(scope, held.id, how.heir)
  const inside = await handOverInside(scope, held, how.heir)
  await record({
    type: 'representation.ended',
    subjectType: 'representation',
    subjectId: held.id,
    payload: {
      organisation: held.organisationId,
      successor: how.successor,
      tasks,
      plannedEnd: held.endsOn,
    },
  })
  return { tasks, inside }
}
