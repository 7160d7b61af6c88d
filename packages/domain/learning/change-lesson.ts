import type { Scope } from '@voortent/database'
import type { ChangeLessonInput } from './contract.ts'
import { lockLesson } from './lock-lesson.ts'
import { recordLearning } from './record-learning.ts'

/** Changes a lesson. What was shared before stays as it was shared. */
export async function changeLesson(scope: Scope, input: ChangeLessonInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { lesson: id, title, outcome, happened, learned, context, phase } = input
  const { consortiumId } = await lockLesson(scope, id)
  await tx.lesson.update({
    where: { tenantId_id: { tenantId, id } },
    data: { title, outcome, happened, learned, context, phase, changedAt: now },
    select: { id: true },
  })
  const about = { subjectType: 'lesson', subjectId: id, consortiumId, title }
  await recordLearning(scope, 'lesson.changed', about)
}
