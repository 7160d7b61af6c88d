import type { Scope } from '@voortent/database'
import { beginConsortium, commit, enterPhase, linkAction } from '@voortent/domain/consortia'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { BeginExplorationInput } from '../contract.ts'
import { type LockedQuestion, lockToHandle } from '../lock-question.ts'
import { moveAlong } from '../move-along.ts'
import { recordQuestion } from '../record-question.ts'
import { statusAfter } from '../status-path.ts'
import { passToAsker, pathOfQuestion, tasks } from '../turns.ts'

/**
 * Begins a consortium in exploration from a sharpened question: the organisation that asked and
 * those that said they think along are interested in it, and the question's actions are its own.
 * @throws `questions.brokers-only`, `questions.not-now` before the asker agreed to a wording, and what
 * beginning a consortium refuses
 */
export async function beginExploration(
  scope: Scope,
  input: BeginExplorationInput,
): Promise<{ consortium: string }> {
  const { tx, tenantId } = scope
  const { title, wording, organisation } = input
  const question = await lockToHandle(scope, input.question)
  if (!statusAfter(question.status, 'exploration-begun'))
    throw new DomainError('conflict', 'questions.not-now')
  const { id: consortium } = await beginConsortium(scope, {
    title,
    question: wording,
    organisation,
  })
  const begun = { id: consortium, title, phase: 'vraagstuk' } as const
  await enterPhase(scope, begun, { kind: 'go', to: 'verkenning', reason: wording })
  for (const interested of await interestedIn(scope, question)) {
    if (interested !== organisation)
      await commit(scope, { consortium, organisation: interested, commitment: 'geinteresseerd' })
  }
  for (const action of await actionsOf(scope, question.id))
    await linkAction(scope, { consortium, action })
  await moveAlong(scope, question, { act: 'exploration-begun' })
  await tx.question.update({
    where: { tenantId_id: { tenantId, id: question.id } },
    data: { exploredInId: consortium },
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: tasks.party, path: pathOfQuestion(question) })
  await passToAsker(scope, question, { consortium: title })
  await recordQuestion(scope, 'question.exploration-begun', question)
  return { consortium }
}

/** Who asked and who said yes, as far as they take part in the tenant still. */
async function interestedIn(
  { tx, tenantId, now }: Scope,
  { id, asker }: LockedQuestion,
): Promise<string[]> {
  const willing = await tx.questionParty.findMany({
    where: { tenantId, questionId: id, answer: 'ja' },
    select: { organisationId: true },
  })
  const wanted = willing.map(({ organisationId }) => organisationId)
  if (asker?.organisationId) wanted.push(asker.organisationId)
  const partners = await tx.partner.findMany({
    where: {
      tenantId,
      organisationId: { in: wanted },
      OR: [{ until: null }, { until: { gte: now } }],
    },
    select: { organisationId: true },
  })
  return partners.map(({ organisationId }) => organisationId)
}

async function actionsOf({ tx, tenantId }: Scope, questionId: string): Promise<string[]> {
  const linked = await tx.questionAction.findMany({
    where: {
      tenantId,
      questionId,
      action: { withdrawnAt: null, speerpunt: { withdrawnAt: null } },
    },
    select: { actionId: true },
  })
  return linked.map(({ actionId }) => actionId)
}
