import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { fewestAnswers, type RemarkInput } from './contract.ts'
import { lockScan } from './lock-scan.ts'
import { recordLearning } from './record-learning.ts'
import { requireMemberInside } from './require-member-inside.ts'

/**
 * Says something, by name, in the talk about one element of a result that shows.
 * @throws `learning.no-result-yet`
 */
export async function remarkOnScan(scope: Scope, input: RemarkInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { round: roundId, element, body } = input
  const { consortiumId, closedAt } = await lockScan(scope, roundId)
  const { consortium, membershipId } = await requireMemberInside(scope, consortiumId)
  const participants = await tx.scanParticipation.count({ where: { tenantId, roundId } })
  if (!closedAt || participants < fewestAnswers)
    throw new DomainError('conflict', 'learning.no-result-yet')
  await tx.scanRemark.create({
    data: {
      tenantId,
      id: newId(),
      consortiumId,
      roundId,
      element,
      body,
      writtenBy: membershipId,
      writtenAt: now,
    },
    select: { id: true },
  })
  const { title } = consortium
  await recordLearning(scope, 'scan.remarked', {
    subjectType: 'scan',
    subjectId: roundId,
    consortiumId,
    title,
  })
}
