import { randomBytes } from 'node:crypto'
import type { Database, Scope } from '@voortent/database'
import { layOutNote } from '@voortent/domain/consultation'
import { hashToken } from '@voortent/domain/identity'
import { assignTask } from '@voortent/domain/tenancy'
import { newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import described from './consultations.json' with { type: 'json' }
import { type Circle, circleOf } from './consulted-circle.ts'
import type { Tenants } from './found-tenants.ts'
import { loadAmendments } from './load-amendments.ts'
import type { Organisations } from './load-partners.ts'

export type DescribedConsultation = (typeof described.consultations)[number]
type Position = [string, string, string, Record<string, [string, string]>]
type Achterban = [string, string, [string, string][]]

const day = 24 * 60 * 60 * 1000

/** A consultation that is over, with answers and a reply note, and one that runs now. */
export async function loadConsultations(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
): Promise<void> {
  for (const about of described.consultations) {
    const tenantId = tenants.get(about.tenant)
    if (!tenantId) throw new Error(`The demo does not fit together at ${about.title}`)
    await asNobody(database, tenantId, async (scope) => {
      const id = await layOut(scope, about)
      const circle = await circleOf(scope, id, organisations)
      const opened = dateOf(about.opensOn, scope.now)
      for (const [place, position] of (about.positions as unknown as Position[]).entries())
        await submit(scope, circle, position, new Date(opened.getTime() + (place + 1) * day * 0.4))
      for (const position of about.changed as unknown as Position[])
        await submit(scope, circle, position, new Date(opened.getTime() + 20 * day), 2)
      await loadAmendments(scope, circle, about, opened)
      if (about.note) await layOutNote(scope, id)
      if (!about.closed) await keepOpen(scope, circle, about)
    })
  }
}

async function layOut({ tx, tenantId, now }: Scope, about: DescribedConsultation) {
  const agenda = await tx.agenda.findFirstOrThrow({
    where: { title: about.agenda },
    select: {
      id: true,
      documentId: true,
      createdBy: true,
      speerpunten: { orderBy: { position: 'asc' }, select: { id: true, documentId: true } },
    },
  })
  const id = newId()
  const [opensOn, closesOn] = [dateOf(about.opensOn, now), dateOf(about.closesOn, now)]
  const { title, intro, supportersNeeded } = about
  await tx.consultation.create({
    data: {
      tenantId,
      id,
      agendaId: agenda.id,
      title,
      intro,
      supportersNeeded,
      opensOn,
      closesOn,
      createdAt: opensOn,
      createdBy: agenda.createdBy,
      openedAt: opensOn,
      openedBy: agenda.createdBy,
      closedAt: about.closed ? new Date(closesOn.getTime() + day) : null,
    },
  })
  const texts = [{ id: null, documentId: agenda.documentId }, ...agenda.speerpunten]
  const of = { tenantId, consultationId: id }
  await tx.consultationPart.createMany({
    data: texts.map(({ id: speerpuntId, documentId }, position) => ({
      ...of,
      id: newId(),
      position,
      speerpuntId,
      documentId,
    })),
  })
  await tx.consultationQuestion.createMany({
    data: about.questions.map(([prompt = '', ...choices], position) => ({
      ...of,
      id: newId(),
      position,
      prompt,
      choices,
    })),
  })
  const partners = await tx.partner.findMany({ where: { tenantId } })
  await tx.consultationInvitee.createMany({
    data: partners.map(({ organisationId }) => ({ ...of, id: newId(), organisationId })),
  })
  return id
}

async function submit(
  { tx, tenantId }: Scope,
  circle: Circle,
  [organisation, stance, reasons, onParts]: Position,
  submittedAt: Date,
  number = 1,
): Promise<void> {
  const { invitee: inviteeId, person: submittedBy } = circle.of(organisation)
  const id = newId()
  await tx.submission.create({
    data: { tenantId, id, inviteeId, number, stance, reasons, submittedAt, submittedBy },
  })
  await tx.submittedPosition.createMany({
    data: Object.entries(onParts).map(([place, [onPart, why]]) => ({
      tenantId,
      id: newId(),
      submissionId: id,
      partId: circle.parts[Number(place)] ?? '',
      stance: onPart,
      reasons: why,
    })),
  })
}

/** What a running consultation has beside its submissions: a draft, an achterban, tasks. */
async function keepOpen(scope: Scope, circle: Circle, about: DescribedConsultation): Promise<void> {
  const { tx, tenantId, now } = scope
  const [drafting = '', stance = '', words = ''] = about.draft ?? []
  const own = circle.of(drafting)
  await tx.draftEntry.create({
    data: {
      tenantId,
      id: newId(),
      inviteeId: own.invitee,
      field: 'overall',
      revision: 1,
      stance,
      words,
      savedAt: now,
      savedBy: own.person,
    },
  })
  const [, question, answers] = about.achterban as unknown as Achterban
  const roundId = newId()
  await tx.achterbanRound.create({
    data: {
      tenantId,
      id: roundId,
      inviteeId: own.invitee,
      question,
      tokenHash: hashToken(randomBytes(20).toString('hex')),
      closesOn: dateOf(about.closesOn, now),
      createdAt: now,
      createdBy: own.person,
    },
  })
  await tx.achterbanAnswer.createMany({
    data: answers.map(([opinion, said]) => ({
      tenantId,
      id: newId(),
      roundId,
      opinion,
      words: said,
      answeredAt: now,
    })),
  })
  const answered = (about.positions as unknown as Position[]).map(([organisation]) => organisation)
  for (const representation of circle.silent(answered)) {
    await assignTask(scope, {
      kind: 'take-position',
      subject: about.title,
      path: `agenda/${circle.agenda}/consultatie/${circle.id}/standpunt`,
      dueOn: dateOf(about.closesOn, now).toISOString().slice(0, 10),
      to: { representation },
    })
  }
}

/** A day, or so many days from now. */
function dateOf(at: string | number, now: Date): Date {
  const date = typeof at === 'string' ? new Date(at) : new Date(now.getTime() + at * day)
  return new Date(date.toISOString().slice(0, 10))
}
