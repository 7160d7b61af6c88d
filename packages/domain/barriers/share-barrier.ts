import type { Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import type { ShareBarrierInput } from './contract.ts'
import { enterToShare } from './enter-consortium.ts'
import { findShare } from './find-share.ts'
import { lockBarrier } from './lock-barrier.ts'

/**
 * Shows a barrier to the tenant: its words, kind, evidence and source. Which consortium it is and who
 * looked stay inside, unless they are chosen. Shared again it shows how things stand now.
 */
export async function shareBarrier(
  scope: Scope,
  input: ShareBarrierInput,
): Promise<{ shared: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, about, named, checkerNamed } = input
  const consortium = await enterToShare(scope, input.consortium)
  const barrier = await lockBarrier(scope, consortium, input)
  const judged = await tx.barrierJudgement.findFirst({
    where: { tenantId, barrierId: barrier.id },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    select: { source: true, checkedOn: true, checkedBy: true },
  })
  const shown = {
    kind: barrier.kind,
    title,
    about,
    evidence: barrier.evidence,
    source: judged?.source ?? '',
    checkedOn: judged?.checkedOn ?? null,
    checkedBy: checkerNamed ? (judged?.checkedBy ?? '') : '',
    namedId: named ? consortium.id : null,
    withdrawnAt: null,
  }
  const before = await findShare(scope, barrier.id)
  const id = before?.id ?? newId()
  if (before) {
    await tx.sharedBarrier.update({
      where: { tenantId_id: { tenantId, id } },
      data: shown,
      select: { id: true },
    })
  } else {
    await tx.sharedBarrier.create({
      data: { tenantId, id, ...shown, sharedOn: dateOf(dayOf(now)) },
      select: { id: true },
    })
    await tx.barrierEcho.createMany({
      data: {
        tenantId,
        id: newId(),
        consortiumId: consortium.id,
        sharedId: id,
        barrierId: barrier.id,
        saidAt: now,
        saidBy: actor.personId,
      },
    })
  }
  await told(scope, before ? 'shared-barrier.changed' : 'shared-barrier.shared', {
    id,
    title,
    named,
  })
  return { shared: id }
}

/** What the tenant hears names nobody, unless the consortium chose to be named. */
async function told(
  scope: Scope,
  type: 'shared-barrier.changed' | 'shared-barrier.shared',
  about: { id: string; title: string; named: boolean },
): Promise<void> {
  const { id: subjectId, title, named } = about
  const fact = { type, subjectType: 'shared-barrier', subjectId, payload: { title } }
  if (named) await scope.record(fact)
}
