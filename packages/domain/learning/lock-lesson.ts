import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireMemberInside } from './require-member-inside.ts'

type Locked = {
  id: string
  consortiumId: string
  title: string
  outcome: string
  learned: string
  context: string
  writtenBy: string
  sharedAt: Date | null
}

/**
 * A lesson that stands, for who wrote it and for who leads the consortium.
 * @throws `learning.no-such-lesson`, `learning.not-your-lesson`
 */
export async function lockLesson(scope: Scope, id: string): Promise<Locked> {
  const { tx, tenantId } = scope
  const [lesson] = await tx.$queryRaw<Locked[]>`
    SELECT id, consortium_id AS "consortiumId", title, outcome, learned, context,
           written_by AS "writtenBy", shared_at AS "sharedAt"
    FROM lesson
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND withdrawn_at IS NULL
    FOR NO KEY UPDATE`
  if (!lesson) throw new DomainError('not-found', 'learning.no-such-lesson')
  const { consortium, membershipId } = await requireMemberInside(scope, lesson.consortiumId)
  if (lesson.writtenBy !== membershipId && !consortium.leadsIt)
    throw new DomainError('forbidden', 'learning.not-your-lesson')
  return lesson
}
