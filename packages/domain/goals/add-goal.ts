import type { Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { DomainError, dayOf, newId } from '@voortent/kernel'
import type { AddGoalInput } from './contract.ts'
import { checkAgainst, factsOfGoal, targetsOf } from './facts-of-goal.ts'
import type { GoalId } from './lock-goal.ts'
import { lockSpeerpunt, requireShaper } from './lock-speerpunt.ts'
import { recordGoal } from './record-goal.ts'
import { requireParticipant } from './require-participant.ts'

/** More than this a speerpunt cannot steer by. */
export const mostGoals = 20

/** Adds a goal at the end of its speerpunt, with an empty text of its own. */
export async function addGoal(
  scope: Scope,
  input: AddGoalInput,
): Promise<{ id: GoalId; documentId: string }> {
  const { tx, tenantId, actor, now } = scope
  const speerpunt = await lockSpeerpunt(scope, input.speerpunt)
  await requireShaper(scope, speerpunt)
  refuseTooMany(speerpunt.order)
  checkAgainst(speerpunt.agenda, input, dayOf(now))
  await requireParticipant(scope, input.organisation)
  const id = newId<'goal'>()
  const documentId = await createDocument(scope, { subjectType: 'goal', subjectId: id })
  await tx.goal.create({
    data: {
      ...factsOfGoal(input),
      tenantId,
      id,
      speerpuntId: speerpunt.id,
      position: speerpunt.order.length,
      documentId,
      createdAt: now,
      createdBy: actor.personId,
      changedAt: now,
    },
    select: { id: true },
  })
  await tx.goalTarget.createMany({
    data: targetsOf(input.targets).map((target) => ({
      ...target,
      tenantId,
      id: newId(),
      goalId: id,
    })),
  })
  await recordGoal(scope, 'goal.added', { id, title: input.title, speerpunt })
  return { id, documentId }
}

/** @throws `goals.too-many-goals` */
export function refuseTooMany(order: readonly string[]): void {
  if (order.length >= mostGoals)
    throw new DomainError('conflict', 'goals.too-many-goals', { values: { most: mostGoals } })
}
