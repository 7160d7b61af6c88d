import type { Scope } from '@voortent/database'
import { requireLeader } from '@voortent/domain/consortia'
import { assignTask } from '@voortent/domain/tenancy'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import type { OpenScanInput } from './contract.ts'
import { listAnswerers } from './list-answerers.ts'
import { pathOfLearning } from './path-of-learning.ts'
import { recordLearning } from './record-learning.ts'

/**
 * Asks everybody inside who may answer to look at the five effective elements; one scan is open at a time.
 * @throws `learning.scan-open`, `learning.closes-in-past`
 */
export async function openScan(scope: Scope, input: OpenScanInput): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { consortium: consortiumId, closesOn } = input
  const { phase, title } = await requireLeader(scope, consortiumId)
  if (closesOn < dayOf(now))
    throw new DomainError('invalid', 'learning.closes-in-past', { field: 'closesOn' })
  const last = await tx.scanRound.findFirst({
    where: { tenantId, consortiumId },
    orderBy: { number: 'desc' },
    select: { number: true, closedAt: true },
  })
  if (last && !last.closedAt) throw new DomainError('conflict', 'learning.scan-open')
  const id = newId<'scan'>()
  await tx.scanRound.create({
    data: {
      tenantId,
      id,
      consortiumId,
      number: (last?.number ?? 0) + 1,
      phase,
      openedAt: now,
      openedBy: actor.membershipId ?? '',
      closesOn: dateOf(closesOn),
    },
    select: { id: true },
  })
  const path = pathOfLearning(consortiumId, 'scan')
  for (const membership of await listAnswerers(scope, consortiumId))
    await assignTask(scope, {
      kind: 'answer-scan',
      subject: title,
      path,
      dueOn: closesOn,
      consortium: consortiumId,
      to: { membership },
    })
  await recordLearning(scope, 'scan.opened', {
    subjectType: 'scan',
    subjectId: id,
    consortiumId,
    title,
  })
  return { id }
}
