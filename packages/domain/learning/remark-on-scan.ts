import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { RemarkInput } from './contract.ts'
import { lockScan } from './lock-scan.ts'
import { recordLearning } from './record-learning.ts'
import { requireMemberInside } from './require-member-inside.ts'

/** Says something, by name, in the talk about one element; also after the scan closed. */
export async function remarkOnScan(scope: Scope, input: RemarkInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { round: roundId, element, body } = input
  const { consortiumId } = await lockScan(scope, roundId)
  const { consortium, membershipId } = await requireMemberInside(scope, consortiumId)
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
