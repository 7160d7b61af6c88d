import type { Scope } from '@voortent/database'
import { activeOn, assignTask, completeTasksAt } from '@voortent/domain/tenancy'
import { dateOf, dayOf } from '@voortent/kernel'
import { answerBy } from './answer-by.ts'
import type { LockedQuestion } from './lock-question.ts'
import { type News, tellGuest } from './tell-guest.ts'

/** What is asked of whom about a question; their sentences stand in the shell. */
export const tasks = {
  broker: 'answer-question',
  asker: 'read-question',
  party: 'join-question',
} as const

/** Where a question is worked on, below the tenant. */
export function pathOfQuestion({ id }: { id: string }): string {
  return `vraagstukken/${id}`
}

type Turned = Pick<LockedQuestion, 'id' | 'title' | 'brokerId' | 'waitingSince' | 'asker'>

/** The asker waits from now on, unless they did already: a broker is asked to answer, with a term. */
export async function passToBroker(scope: Scope, question: Turned): Promise<void> {
  const { tx, tenantId, now } = scope
  const path = pathOfQuestion(question)
  await completeTasksAt(scope, { kind: tasks.asker, path })
  if (question.waitingSince) return
  const term = answerBy(dayOf(now))
  await tx.question.update({
    where: { tenantId_id: { tenantId, id: question.id } },
    data: { waitingSince: now, answerBy: dateOf(term) },
    select: { id: true },
  })
  const to = question.brokerId
    ? { membership: question.brokerId }
    : { role: await roleThatAnswers(scope) }
  await assignTask(scope, { kind: tasks.broker, subject: question.title, path, dueOn: term, to })
}

/** The asker's turn: they hear what is new, and nothing is asked of brokers any more. */
export async function passToAsker(scope: Scope, question: Turned, news: News): Promise<void> {
  const path = pathOfQuestion(question)
  await stopWaiting(scope, question)
  await completeTasksAt(scope, { kind: tasks.asker, path })
  await tellGuest(scope, question, news)
  for (const to of await askersOf(scope, question)) {
    await assignTask(scope, { kind: tasks.asker, subject: question.title, path, to })
  }
}

/** Nobody waits for a broker any more. */
export async function stopWaiting(scope: Scope, { id }: Pick<Turned, 'id'>): Promise<void> {
  const { tx, tenantId } = scope
  await tx.question.update({
    where: { tenantId_id: { tenantId, id } },
    data: { waitingSince: null, answerBy: null },
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: tasks.broker, path: pathOfQuestion({ id }) })
}

/** A region without a broker has its coordinators answer. */
async function roleThatAnswers({ tx, tenantId }: Scope): Promise<string> {
  const broker = await tx.membership.findFirst({
    where: { tenantId, endedAt: null, roles: { has: 'makelaar' } },
    select: { id: true },
  })
  return broker ? 'makelaar' : 'coordinator'
}

/** The member who asked, else who speaks for the organisation that did; a guest gets a letter. */
async function askersOf(
  { tx, tenantId, now }: Scope,
  { asker }: Turned,
): Promise<({ membership: string } | { representation: string })[]> {
  if (asker?.membershipId) return [{ membership: asker.membershipId }]
  if (!asker?.organisationId || asker.guest) return []
  const speakers = await tx.representation.findMany({
    where: { tenantId, organisationId: asker.organisationId, ...activeOn(now) },
    select: { id: true },
  })
  return speakers.map(({ id }) => ({ representation: id }))
}
