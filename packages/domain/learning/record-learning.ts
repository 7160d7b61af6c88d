import type { Scope } from '@voortent/database'
import type { LearningEvent } from './events.ts'

/** Announces something inside a consortium; its insiders alone see that it happened. */
export function recordLearning(
  scope: Scope,
  type: LearningEvent,
  about: { subjectType: string; subjectId: string; consortiumId: string; title: string },
): Promise<void> {
  const { subjectType, subjectId, consortiumId, title } = about
  return scope.record({
    type,
    subjectType,
    subjectId,
    consortiumId,
    payload: { title, consortiumId },
  })
}
