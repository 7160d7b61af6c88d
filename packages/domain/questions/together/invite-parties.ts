import type { Scope } from '@voortent/database'
import { activeOn, assignTask } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { InvitePartiesInput } from '../contract.ts'
import { lockToHandle } from '../lock-question.ts'
import { moveAlong } from '../move-along.ts'
import { recordQuestion } from '../record-question.ts'
import { pathOfQuestion, tasks } from '../turns.ts'

/**
 * Asks organisations to think along about a sharpened question; who speaks for them gets a task
 * . Who was asked before is not asked again, nor is the organisation whose question it is.
 * @throws `questions.not-now` before the asker agreed to a wording, `questions.takes-no-part`
 */
export async function inviteParties(scope: Scope, input: InvitePartiesInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const question = await lockToHandle(scope, input.question)
  await moveAlong(scope, question, { act: 'parties-invited' })
  const asked = await tx.questionParty.findMany({
    where: { tenantId, questionId: question.id },
    select: { organisationId: true },
  })
  const known = new Set([
    question.asker?.organisationId,
    ...asked.map(({ organisationId }) => organisationId),
  ])
  const fresh = [...new Set(input.organisations)].filter((one) => !known.has(one))
  if (fresh.length === 0) return
  const partners = await tx.partner.findMany({
    where: {
      tenantId,
      organisationId: { in: fresh },
      OR: [{ until: null }, { until: { gte: now } }],
    },
    select: { organisationId: true },
  })
  if (partners.length < fresh.length)
    throw new DomainError('invalid', 'questions.takes-no-part', { field: 'organisations' })
  await tx.questionParty.createMany({
    data: fresh.map((organisationId) => ({
      tenantId,
      id: newId(),
      questionId: question.id,
      organisationId,
      invitedAt: now,
      invitedBy: actor.personId,
    })),
  })
  await askSpeakers(scope, question, fresh)
  await recordQuestion(scope, 'question.parties-invited', question)
}

async function askSpeakers(
  scope: Scope,
  question: { id: string; title: string },
  organisations: string[],
): Promise<void> {
  const { tx, tenantId, now } = scope
  const speakers = await tx.representation.findMany({
    where: { tenantId, organisationId: { in: organisations }, ...activeOn(now) },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id: representation } of speakers) {
    await assignTask(scope, {
      kind: tasks.party,
      subject: question.title,
      path: pathOfQuestion(question),
      to: { representation },
    })
  }
}
