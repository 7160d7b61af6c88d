import type { Scope } from '@voortent/database'
import type { LessonInput } from './contract.ts'
import { lockLesson } from './lock-lesson.ts'
import { recordLearning } from './record-learning.ts'

/** Takes a lesson off the list; what was shared of it stays a result of the consortium. */
export async function withdrawLesson(scope: Scope, { lesson: id }: LessonInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { consortiumId, title } = await lockLesson(scope, id)
  await tx.lesson.update({
    where: { tenantId_id: { tenantId, id } },
    data: { withdrawnAt: now },
    select: { id: true },
  })
  const about = { subjectType: 'lesson', subjectId: id, consortiumId, title }
  await recordLearning(scope, 'lesson.withdrawn', about)
}
