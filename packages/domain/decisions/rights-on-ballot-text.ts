import type { Scope } from '@voortent/database'
import type { Subject, TextRights } from '@voortent/domain/documents'
import { stateOf } from './ballot-state.ts'
import { canKeep } from './permissions.ts'

/** The explanation is written by who prepares, until the ballot opens; null for other subjects. */
export async function rightsOnBallotText(
  { tx, tenantId, actor }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextRights | null> {
  if (subjectType !== 'ballot') return null
  const ballot = await tx.ballot.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      openedAt: true,
      closedAt: true,
      withdrawnAt: true,
      aboutType: true,
      preparedBy: true,
    },
  })
  if (!ballot) return null
  return stateOf(ballot) === 'prepared' && canKeep(actor, ballot) ? 'write' : 'read'
}
