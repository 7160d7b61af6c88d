import type { Scope } from '@voortent/database'
import { getAgenda } from '@voortent/domain/agenda'
import { dateOf, dayOf, type Id, newId } from '@voortent/kernel'
import type { CreateConsultationInput } from '../contract.ts'
import { canPrepare, requireAllowed } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { keepParts } from './keep-parts.ts'

export type ConsultationId = Id<'consultation'>

/**
 * Lays out a consultation on an agenda or parts of it; every partner of today is invited until the
 * coordinator chooses otherwise.
 * @throws `agenda.no-such-agenda`, `consultation.no-such-part`, `consultation.not-in-this-phase`
 */
export async function createConsultation(
  scope: Scope,
  input: CreateConsultationInput,
): Promise<{ id: ConsultationId }> {
  const { tx, tenantId, actor, now } = scope
  const { agenda: agendaId, parts, title, intro, opensOn, closesOn, supportersNeeded } = input
  const { phase } = await getAgenda(scope, { id: agendaId })
  requireAllowed(canPrepare, actor, phase)
  const id = newId<'consultation'>()
  await tx.consultation.create({
    data: {
      tenantId,
      id,
      agendaId,
      title,
      intro,
      supportersNeeded,
      opensOn: dateOf(opensOn),
      closesOn: dateOf(closesOn),
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await keepParts(scope, { consultation: id, agenda: agendaId, documents: parts })
  await inviteEverybody(scope, id)
  await recordFact(scope, 'consultation.prepared', { id, title, agendaId })
  return { id }
}

async function inviteEverybody({ tx, tenantId, now }: Scope, id: string): Promise<void> {
  const day = dateOf(dayOf(now))
  const partners = await tx.partner.findMany({
    where: { tenantId, since: { lte: day }, OR: [{ until: null }, { until: { gte: day } }] },
    select: { organisationId: true },
  })
  await tx.consultationInvitee.createMany({
    data: partners.map(({ organisationId }) => ({
      tenantId,
      id: newId(),
      consultationId: id,
      organisationId,
    })),
  })
}
