import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import type { ConsortiumPhase } from '@voortent/domain/consortia/contract'
import type { LearningInput, ReflectionQuestion } from './contract.ts'

/** A change of phase and what everybody saw when they looked back at it. */
export type ReflectionInList = {
  id: string
  fromPhase: ConsortiumPhase
  toPhase: ConsortiumPhase
  movedAt: string
  answers: { question: ReflectionQuestion; body: string; author: string; mine: boolean }[]
}

/** The changes of phase of a consortium, the latest first. */
export async function listReflections(
  scope: Scope,
  { consortium: id }: LearningInput,
): Promise<{ reflections: ReflectionInList[]; mayWrite: boolean }> {
  const { tx, tenantId, actor } = scope
  await requireInsider(scope, id)
  const reflections = await tx.$queryRaw<ReflectionInList[]>`
    SELECT f.id, f.from_phase AS "fromPhase", f.to_phase AS "toPhase", f.moved_at AS "movedAt",
           coalesce((
             SELECT json_agg(json_build_object('question', a.question, 'body', a.body,
               'author', p.display_name, 'mine', a.written_by = ${actor.membershipId}::uuid)
               ORDER BY a.question, p.display_name)
             FROM reflection_answer a
             JOIN membership m ON (m.tenant_id, m.id) = (a.tenant_id, a.written_by)
             JOIN person p ON p.id = m.person_id
             WHERE (a.tenant_id, a.reflection_id) = (f.tenant_id, f.id)
           ), '[]') AS answers
    FROM reflection f
    WHERE f.tenant_id = ${tenantId}::uuid AND f.consortium_id = ${id}::uuid
    ORDER BY f.moved_at DESC, f.id DESC`
  return { reflections, mayWrite: actor.roles.some((role) => role !== 'toehoorder') }
}
