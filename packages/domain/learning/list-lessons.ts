import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import type { ConsortiumPhase } from '@voortent/domain/consortia/contract'
import type { LearningInput, LessonOutcome } from './contract.ts'

/** A lesson as the insiders of its consortium read it. */
export type LessonInList = {
  id: string
  title: string
  outcome: LessonOutcome
  happened: string
  learned: string
  context: string
  phase: ConsortiumPhase
  author: string
  organisation: string | null
  writtenAt: Date
  sharedAt: Date | null
  mayChange: boolean
}

/** The lessons of a consortium that stand, the latest first. */
export async function listLessons(
  scope: Scope,
  { consortium: id }: LearningInput,
): Promise<{ lessons: LessonInList[]; phase: ConsortiumPhase; mayWrite: boolean }> {
  const { tx, tenantId, actor } = scope
  const { phase, leadsIt } = await requireInsider(scope, id)
  const rows = await tx.$queryRaw<LessonInList[]>`
    SELECT l.id, l.title, l.outcome, l.happened, l.learned, l.context, l.phase,
           p.display_name AS author, o.name AS organisation,
           l.written_at AS "writtenAt", l.shared_at AS "sharedAt",
           (${leadsIt} OR l.written_by = ${actor.membershipId}::uuid) AS "mayChange"
    FROM lesson l
    JOIN membership m ON (m.tenant_id, m.id) = (l.tenant_id, l.written_by)
    JOIN person p ON p.id = m.person_id
    LEFT JOIN organisation o ON o.id = l.organisation_id
    WHERE l.tenant_id = ${tenantId}::uuid AND l.consortium_id = ${id}::uuid
      AND l.withdrawn_at IS NULL
    ORDER BY l.written_at DESC, l.id DESC`
  return { lessons: rows, phase, mayWrite: actor.roles.some((role) => role !== 'toehoorder') }
}
