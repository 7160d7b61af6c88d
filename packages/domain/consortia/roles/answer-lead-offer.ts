import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, dayOf } from '@voortent/kernel'
import type { AnswerLeadOfferInput, Commitment } from '../contract.ts'
import { noteStep } from '../ladder/note-step.ts'
import { pathOfPartners } from '../path-of-partners.ts'
import { speaksFor } from '../permissions.ts'
import { recordConsortium } from '../record-consortium.ts'
import { recordInside } from '../record-inside.ts'
import { type InsideConsortium, requireInsider } from '../require-insider.ts'

/**
 * Settles the offer to lead: who was asked takes it or not, who leads takes it back. Who led before
 * stays as an active partner.
 * @throws `consortia.no-such-offer`, `consortia.own-voice-only`, `consortia.leaders-only`
 */
export async function answerLeadOffer(scope: Scope, input: AnswerLeadOfferInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { answer } = input
  const consortium = await requireInsider(scope, input.consortium, { lock: true })
  const offer = await tx.consortiumLeadOffer.findFirst({
    where: { tenantId, consortiumId: consortium.id, answer: null },
    select: {
      id: true,
      organisationId: true,
      partner: { select: { organisation: { select: { name: true } } } },
    },
  })
  if (!offer) throw new DomainError('not-found', 'consortia.no-such-offer')
  const { organisationId, partner } = offer
  if (answer === 'withdrawn') {
    if (!consortium.leadsIt) throw new DomainError('forbidden', 'consortia.leaders-only')
  } else if (!speaksFor(consortium, organisationId)) {
    throw new DomainError('forbidden', 'consortia.own-voice-only')
  }
  await tx.consortiumLeadOffer.update({
    where: { tenantId_id: { tenantId, id: offer.id } },
    data: { answer, answeredAt: now, answeredBy: actor.personId },
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: 'take-over-lead', path: pathOfPartners(consortium.id) })
  const organisation = partner.organisation.name
  if (answer === 'accepted') await takeOver(scope, consortium, { organisationId, organisation })
  else await recordInside(scope, 'consortium.lead-not-taken', consortium, { organisation })
}

async function takeOver(
  scope: Scope,
  consortium: InsideConsortium,
  to: { organisationId: string; organisation: string },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id, organisationId: before, partners } = consortium
  const { organisationId, organisation } = to
  await tx.consortium.update({
    where: { tenantId_id: { tenantId, id } },
    data: { organisationId },
    select: { id: true },
  })
  // Who leads is no partner beside it.
  await tx.consortiumPartner.deleteMany({ where: { tenantId, consortiumId: id, organisationId } })
  if (before) {
    const known = partners.find((one) => one.organisationId === before)
    const from = (known?.commitment ?? null) as Commitment | null
    const about = { consortiumId: id, organisationId: before, from, own: false, reason: '' }
    await noteStep(scope, { ...about, to: 'actief', on: dayOf(now) })
  }
  await recordConsortium(scope, 'consortium.lead-handed-over', consortium, { organisation })
}
