import type { Scope } from '@voortent/database'
import { rightsOnText } from '@voortent/domain/agenda'
import type { Subject, TextRights } from '@voortent/domain/documents'

/**
 * What a member may do with the text of a goal: what they may do with that of its speerpunt; a
 * withdrawn goal is read only.
 * @returns null where the subject is none of ours
 */
export async function rightsOnGoalText(
  scope: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextRights | null> {
  if (subjectType !== 'goal') return null
  const { tx, tenantId } = scope
  const goal = await tx.goal.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { speerpuntId: true, withdrawnAt: true },
  })
  if (!goal) return null
  if (goal.withdrawnAt) return 'read'
  return rightsOnText(scope, { subjectType: 'speerpunt', subjectId: goal.speerpuntId })
}
