import { actAs, type Scope } from '@voortent/database'
import type { QuestionEvent } from './events.ts'

/** Announces what a broker did with a question; of the question its title alone is told. */
export async function recordQuestion(
  scope: Pick<Scope, 'record'>,
  type: QuestionEvent,
  { id, title }: { id: string; title: string },
  more: Record<string, string> = {},
): Promise<void> {
  const payload = { title, ...more }
  await scope.record({ type, subjectType: 'question', subjectId: id, payload })
}

/** The same for what an asker or an invited organisation did: everybody reads it, nobody is named. */
export async function recordUnnamed(
  scope: Scope,
  type: QuestionEvent,
  question: { id: string; title: string },
): Promise<void> {
  const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
  await recordQuestion(actAs(scope, nobody), type, question)
}
