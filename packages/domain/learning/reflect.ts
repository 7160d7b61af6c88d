import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { type ReflectInput, reflectionQuestions } from './contract.ts'
import { pathOfLearning } from './path-of-learning.ts'
import { recordLearning } from './record-learning.ts'
import { requireMemberInside } from './require-member-inside.ts'

/**
 * Writes what one saw when looking back at a phase; written again, it replaces what one wrote.
 * @throws `learning.no-such-reflection`
 */
export async function reflect(scope: Scope, input: ReflectInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { reflection: reflectionId } = input
  const reflection = await tx.reflection.findUnique({
    where: { tenantId_id: { tenantId, id: reflectionId } },
    select: { consortiumId: true },
  })
  if (!reflection) throw new DomainError('not-found', 'learning.no-such-reflection')
  const { consortiumId } = reflection
  const { consortium, membershipId: writtenBy } = await requireMemberInside(scope, consortiumId)
  await tx.reflectionAnswer.deleteMany({ where: { tenantId, reflectionId, writtenBy } })
  await tx.reflectionAnswer.createMany({
    data: reflectionQuestions
      .filter((question) => input[question] !== '')
      .map((question) => ({
        tenantId,
        id: newId(),
        consortiumId,
        reflectionId,
        question,
        body: input[question],
        writtenBy,
        writtenAt: now,
      })),
  })
  const path = pathOfLearning(consortiumId, 'terugkijken')
  await tx.task.updateMany({
    where: { tenantId, kind: 'look-back', membershipId: writtenBy, path, doneAt: null },
    data: { doneAt: now, doneBy: actor.personId },
  })
  const { title } = consortium
  await recordLearning(scope, 'reflection.written', {
    subjectType: 'reflection',
    subjectId: reflectionId,
    consortiumId,
    title,
  })
}
