import { randomUUID } from 'node:crypto'
import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { type AnswerScanInput, effectiveElements } from './contract.ts'
import { endScan } from './end-scan.ts'
import { isComplete } from './is-complete.ts'
import { listAnswerers } from './list-answerers.ts'
import { lockScan } from './lock-scan.ts'
import { pathOfLearning } from './path-of-learning.ts'
import { requireMemberInside } from './require-member-inside.ts'

/**
 * Answers a scan once; what is said is kept apart from who said it, so it cannot be changed later
 * . The last who can answer ends the round. @throws `learning.scan-closed`, `learning.answered-already`
 */
export async function answerScan(scope: Scope, input: AnswerScanInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { id: roundId, consortiumId, closedAt } = await lockScan(scope, input.round)
  const { membershipId, consortium } = await requireMemberInside(scope, consortiumId)
  if (closedAt) throw new DomainError('conflict', 'learning.scan-closed')
  const key = { tenantId, roundId, membershipId }
  if (await tx.scanParticipation.count({ where: key }))
    throw new DomainError('conflict', 'learning.answered-already')
  await tx.scanParticipation.createMany({ data: [{ ...key, id: newId(), consortiumId }] })
  await tx.scanAnswer.createMany({
    data: effectiveElements.map((element) => ({
      tenantId,
      id: randomUUID(),
      consortiumId,
      roundId,
      element,
      mark: input[element].mark,
      reason: input[element].reason,
    })),
  })
  await tx.task.updateMany({
    where: {
      tenantId,
      kind: 'answer-scan',
      membershipId,
      path: pathOfLearning(consortiumId, 'scan'),
      doneAt: null,
    },
    data: { doneAt: now, doneBy: actor.personId },
  })
  const answered = await tx.scanParticipation.findMany({
    where: { tenantId, roundId },
    select: { membershipId: true },
  })
  const asked = await listAnswerers(scope, consortiumId)
  if (isComplete(asked, new Set(answered.map((one) => one.membershipId))))
    await endScan(scope, { id: roundId, consortiumId, title: consortium.title })
}
