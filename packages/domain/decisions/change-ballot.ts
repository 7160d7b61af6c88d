import type { Scope } from '@voortent/database'
import type { ChangeBallotInput } from './contract.ts'
import { bindTexts } from './lay-out-ballot.ts'
import { lockKept } from './lock-ballot.ts'
import { recordBallot } from './record-ballot.ts'

/** Changes a ballot that is still being prepared. @throws `decisions.already-opened` */
export async function changeBallot(scope: Scope, input: ChangeBallotInput): Promise<void> {
  const { tx, tenantId } = scope
  const { ballot: id, texts, ...asked } = input
  const ballot = await lockKept(scope, id, 'prepared')
  await tx.ballot.update({
    where: { tenantId_id: { tenantId, id } },
    data: {
      title: asked.title,
      question: asked.question,
      decision: asked.decision,
      base: asked.base,
      quorum: asked.quorum,
      quorumPerGeleding: asked.quorumPerGeleding,
      reservations: asked.reservations,
      sealed: asked.sealed,
      closesAt: asked.closesAt,
    },
    select: { id: true },
  })
  await bindTexts(scope, id, texts)
  await recordBallot(scope, 'ballot.changed', { ...ballot, title: asked.title })
}
