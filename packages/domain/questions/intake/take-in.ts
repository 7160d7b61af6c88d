import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { QuestionSource } from '../contract.ts'
import type { QuestionId } from '../lock-question.ts'
import { recordUnnamed } from '../record-question.ts'
import { passToBroker } from '../turns.ts'

/** A question as it comes in, and who asked it. */
export type Intake = {
  source: QuestionSource
  words: string
  background: string
  company: string
  organisationId?: string | null
  membershipId?: string | null
  guestId?: string | null
  /** The broker who took it down, and goes on with it. */
  brokerId?: string | null
}

/** Keeps a new question and asks for an answer to it. */
export async function takeIn(scope: Scope, intake: Intake): Promise<QuestionId> {
  const { tx, tenantId, actor, now } = scope
  const { source, brokerId = null, ...asker } = intake
  const id = newId<'question'>()
  const status = brokerId ? 'in-gesprek' : 'nieuw'
  const begun = { status, statusSince: now, askedAt: now, changedAt: now }
  await tx.question.create({
    data: { tenantId, id, source, brokerId, ...begun },
    select: { id: true },
  })
  await tx.questionAsker.createMany({
    data: { tenantId, id: newId(), questionId: id, ...asker },
  })
  await tx.questionStep.createMany({
    data: {
      tenantId,
      id: newId(),
      questionId: id,
      status,
      takenAt: now,
      personId: actor.personId,
    },
  })
  await recordUnnamed(scope, 'question.asked', { id, title: '' })
  const waiting = { id, title: '', brokerId, waitingSince: null, asker: null }
  await passToBroker(scope, waiting)
  return id
}
