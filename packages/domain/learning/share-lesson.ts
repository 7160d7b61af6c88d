import type { Scope } from '@voortent/database'
import { addResult } from '@voortent/domain/consortia'
import { DomainError, dayOf } from '@voortent/kernel'
import type { LessonInput } from './contract.ts'
import { lockLesson } from './lock-lesson.ts'
import { recordLearning } from './record-learning.ts'

/**
 * Shares a lesson with everybody in one act, as a result of the consortium with its context.
 * @throws `learning.shared-already`
 */
export async function shareLesson(scope: Scope, { lesson: id }: LessonInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { consortiumId, title, learned, context, sharedAt } = await lockLesson(scope, id)
  if (sharedAt) throw new DomainError('conflict', 'learning.shared-already')
  await addResult(scope, {
    consortium: consortiumId,
    title,
    kind: 'les',
    on: dayOf(now),
    link: '',
    source: { type: 'lesson', id },
    text: `${learned}\n\n${context}`.slice(0, 2000),
  })
  await tx.lesson.update({
    where: { tenantId_id: { tenantId, id } },
    data: { sharedAt: now },
    select: { id: true },
  })
  const about = { subjectType: 'lesson', subjectId: id, consortiumId, title }
  await recordLearning(scope, 'lesson.shared', about)
}
