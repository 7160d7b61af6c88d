import type { Scope } from '@voortent/database'
import type { QuestionEvent } from './events.ts'

/** Announces what happened to a question, by its title alone; nobody is named. */
export async function recordQuestion(
  scope: Scope,
  type: QuestionEvent,
  { id, title }: { id: string; title: string },
  more: Record<string, string> = {},
): Promise<void> {
  const payload = { title, ...more }
  await scope.record({ type, subjectType: 'question', subjectId: id, payload })
}
