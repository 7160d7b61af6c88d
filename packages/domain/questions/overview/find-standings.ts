import type { Scope } from '@voortent/database'
import type { QuestionStatus } from '../contract.ts'

/** How far a question is; `open` where who reads may open its page. */
export type QuestionStanding = { id: string; status: QuestionStatus; open: boolean }

/** How far these questions are; until one has a title its page is for who asked and who keeps it. */
export async function findStandings(
  { tx, tenantId }: Scope,
  questions: readonly (string | null)[],
): Promise<QuestionStanding[]> {
  const ids = questions.filter((id) => id !== null)
  if (ids.length === 0) return []
  return tx.$queryRaw<QuestionStanding[]>`
    SELECT q.id, q.status, q.title <> '' OR EXISTS (SELECT FROM question_asker a
      WHERE (a.tenant_id, a.question_id) = (q.tenant_id, q.id)) AS open
    FROM question q WHERE q.tenant_id = ${tenantId}::uuid AND q.id = ANY (${ids}::uuid[])`
}
