import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { AnswerWhyInput } from '../contract.ts'
import { speaksFor } from '../permissions.ts'
import { recordInside } from '../record-inside.ts'
import { requireInsider } from '../require-insider.ts'
import { pathOfWhy } from './ask-why.ts'
import { lastRound } from './last-round.ts'

/**
 * Says what one's organisation brings, gains, fears and needs; its representatives share one answer,
 * which can be changed until a next round opens. Who is late is welcome.
 * @throws `consortia.own-voice-only`, `consortia.round-is-over`
 */
export async function answerWhy(scope: Scope, input: AnswerWhyInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { consortium: id, round: roundId, brings, gains, fears, needs } = input
  const consortium = await requireInsider(scope, id, { lock: true })
  const { voice, partners, organisationId: lead } = consortium
  const isPartner = voice === lead || partners.some((one) => one.organisationId === voice)
  if (!voice || !isPartner || !speaksFor(consortium, voice))
    throw new DomainError('forbidden', 'consortia.own-voice-only')
  const last = await lastRound(scope, id)
  if (last?.id !== roundId) throw new DomainError('conflict', 'consortia.round-is-over')
  const said = { brings, gains, fears, needs, answeredAt: now, answeredBy: actor.personId }
  const key = { tenantId, roundId, organisationId: voice }
  await tx.whyAnswer.upsert({
    where: { tenantId_roundId_organisationId: key },
    create: { ...key, ...said, id: newId(), consortiumId: id },
    update: said,
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: 'say-why', path: pathOfWhy(id), organisation: voice })
  const { name: organisation } = await tx.organisation.findUniqueOrThrow({
    where: { id: voice },
    select: { name: true },
  })
  await recordInside(scope, 'consortium.why-answered', consortium, { organisation })
}
