import { postLetter, type Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { HeldConsultation } from '../require-consultation.ts'
import type { Speaker } from './list-speakers.ts'
import { positionPath } from './position-task.ts'

/** Writes to everybody who speaks for an organisation, once per person, organisation and day. */
export async function writeToSpeakers(
  scope: Scope,
  consultation: HeldConsultation,
  letter: { template: 'consultation-opened' | 'consultation-reminder'; speakers: Speaker[] },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { template, speakers } = letter
  const tenant = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true, slug: true },
  })
  const { id, title, agendaTitle, intro, closesOn } = consultation
  const day = dayOf(now)
  for (const { representation, organisationName, email, locale } of speakers) {
    await postLetter(tx, {
      onceKey: `${template}:${id}:${representation}:${day}`,
      recipient: email,
      template,
      locale,
      senderTenant: tenantId,
      subjectId: id,
      data: {
        tenantName: tenant.name,
        organisationName,
        agendaTitle,
        title,
        message: template === 'consultation-opened' ? intro : '',
        untilDate: closesOn,
        link: `/${tenant.slug}/${positionPath(consultation)}`,
      },
    })
  }
}
