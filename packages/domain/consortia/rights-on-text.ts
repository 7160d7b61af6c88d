import type { Scope } from '@voortent/database'
import type { Subject, TextRights } from '@voortent/domain/documents'
import type { ConsortiumPhase } from './contract.ts'
import { canReadText, canWriteText } from './permissions.ts'
import { standingOf, voiceOf } from './standing.ts'

/** The text of a consortium is its partners' own (R-90). @returns null for who takes no part */
export async function rightsOnConsortiumText(
  scope: Scope,
  { subjectType, subjectId }: Subject,
): Promise<TextRights | null> {
  if (subjectType !== 'consortium') return null
  const { tx, tenantId } = scope
  const consortium = await tx.consortium.findUnique({
    where: { tenantId_id: { tenantId, id: subjectId } },
    select: {
      phase: true,
      organisationId: true,
      partners: { select: { organisationId: true, commitment: true } },
      people: { where: { until: null }, select: { membershipId: true, role: true } },
    },
  })
  if (!consortium) return null
  const standing = standingOf(scope, await voiceOf(scope), consortium)
  if (canWriteText(standing, consortium.phase as ConsortiumPhase)) return 'write'
  return canReadText(standing) ? 'read' : null
}
