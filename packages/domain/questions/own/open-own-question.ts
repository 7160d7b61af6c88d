import type { Scope } from '@voortent/database'
import type { QuestionStatus, Side } from '../contract.ts'
import { statusAfter } from '../status-path.ts'
import { ownQuestion } from './own-question.ts'

/** A question as who asked it reads it behind their private link; nothing of anybody else's. */
export type OwnQuestion = {
  words: string
  background: string
  company: string
  status: QuestionStatus
  askedAt: Date
  title: string
  wording: string
  /** The first name of who took it on. */
  broker: string | null
  steps: { status: QuestionStatus; words: string; takenAt: Date }[]
  messages: { id: string; side: Side; text: string; sentAt: Date }[]
  wordings: { id: string; wording: string; side: Side; proposedAt: Date; agreedAt: Date | null }[]
  /** True when the last wording waits for the asker. */
  mayAgree: boolean
  email: string
  phone: string
  /** When their data goes away. */
  expiresAt: Date
}

/** Opens it. @throws `guests.no-such-link` */
export async function openOwnQuestion(scope: Scope, token: string): Promise<OwnQuestion> {
  const { tx, tenantId } = scope
  const { guest, question: id } = await ownQuestion(scope, token)
  const found = await tx.question.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    select: {
      status: true,
      askedAt: true,
      title: true,
      wording: true,
      broker: { select: { person: { select: { displayName: true } } } },
      asker: { select: { words: true, background: true, company: true } },
      steps: {
        orderBy: [{ takenAt: 'asc' }, { id: 'asc' }],
        select: { status: true, words: true, takenAt: true },
      },
      messages: {
        orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
        select: { id: true, side: true, text: true, sentAt: true },
      },
      wordings: {
        orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
        select: { id: true, wording: true, side: true, proposedAt: true, agreedAt: true },
      },
    },
  })
  const { broker, asker, ...question } = found
  const status = question.status as QuestionStatus
  const last = question.wordings.at(-1)
  const waits = last !== undefined && last.side === 'makelaar' && last.agreedAt === null
  return {
    ...question,
    status,
    words: asker?.words ?? '',
    background: asker?.background ?? '',
    company: asker?.company ?? '',
    broker: broker?.person.displayName ?? null,
    steps: question.steps.map((step) => ({ ...step, status: step.status as QuestionStatus })),
    messages: question.messages.map((one) => ({ ...one, side: one.side as Side })),
    wordings: question.wordings.map((one) => ({ ...one, side: one.side as Side })),
    mayAgree: waits && statusAfter(status, 'wording-agreed') !== null,
    email: guest.email,
    phone: guest.phone,
    expiresAt: guest.expiresAt,
  }
}
