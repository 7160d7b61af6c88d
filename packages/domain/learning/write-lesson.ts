import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { WriteLessonInput } from './contract.ts'
import { recordLearning } from './record-learning.ts'
import { requireMemberInside } from './require-member-inside.ts'

/** Writes down what was learned, for the organisation one speaks for or for oneself. */
export async function writeLesson(scope: Scope, input: WriteLessonInput): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, outcome, happened, learned, context, phase } = input
  const { membershipId } = await requireMemberInside(scope, input.consortium)
  const id = newId<'lesson'>()
  await tx.lesson.create({
    data: {
      tenantId,
      id,
      consortiumId: input.consortium,
      title,
      outcome,
      happened,
      learned,
      context,
      phase,
      organisationId: actor.actingForId,
      writtenBy: membershipId,
      writtenAt: now,
    },
    select: { id: true },
  })
  await recordLearning(scope, 'lesson.written', {
    subjectType: 'lesson',
    subjectId: id,
    consortiumId: input.consortium,
    title,
  })
  return { id }
}
