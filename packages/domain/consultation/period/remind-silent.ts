import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { ConsultationInput } from '../contract.ts'
import { recordFact } from '../record-fact.ts'
import { type HeldConsultation, requireOpen } from '../require-consultation.ts'
import { listSpeakers } from './list-speakers.ts'
import { writeToSpeakers } from './write-to-speakers.ts'

/**
 * Writes to everybody who speaks for an organisation that submitted nothing yet.
 * @returns how many organisations were reminded
 * @throws `consultation.not-open`, `consultation.nobody-to-remind`
 */
export async function remindSilent(
  scope: Scope,
  { id }: ConsultationInput,
): Promise<{ organisations: number }> {
  requireCoordinator(scope.actor)
  const organisations = await remind(scope, await requireOpen(scope, id))
  if (organisations === 0) throw new DomainError('conflict', 'consultation.nobody-to-remind')
  return { organisations }
}

/** Reminds, whoever asks for it; nothing is recorded when there is nobody to remind. */
export async function remind(scope: Scope, consultation: HeldConsultation): Promise<number> {
  const { tx, tenantId, now } = scope
  const speakers = await listSpeakers(scope, consultation.id, true)
  const organisations = new Set(speakers.map(({ organisationId }) => organisationId))
  if (organisations.size === 0) return 0
  await writeToSpeakers(scope, consultation, { template: 'consultation-reminder', speakers })
  await tx.consultationInvitee.updateMany({
    where: {
      tenantId,
      consultationId: consultation.id,
      organisationId: { in: [...organisations] },
    },
    data: { remindedAt: now },
  })
  await recordFact(scope, 'consultation.reminded', consultation, { count: organisations.size })
  return organisations.size
}
