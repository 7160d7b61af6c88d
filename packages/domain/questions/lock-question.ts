import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError, type Id } from '@voortent/kernel'
import type { QuestionStatus, Side } from './contract.ts'
import { canFollow, canHandle, type Standing } from './permissions.ts'

export type QuestionId = Id<'question'>

/** Who asked: an organisation, a member, or a guest, who may have become one since. */
export type Asker = {
  organisationId: string | null
  membershipId: string | null
  guest: { id: string; name: string; email: string; locale: string; page: string } | null
}

/** A question that nobody else changes until this transaction ends. */
export type LockedQuestion = {
  id: QuestionId
  title: string
  wording: string
  status: QuestionStatus
  brokerId: string | null
  waitingSince: Date | null
  /** Null for who may not know. */
  asker: Asker | null
  standing: Standing
}
type Row = Omit<LockedQuestion, 'asker' | 'standing'>

/**
 * @param guest who acts behind their private link
 * @throws `questions.no-such-question`, also for what is not sharpened yet and somebody else's
 */
export async function lockQuestion(
  scope: Scope,
  id: string,
  guest?: string,
): Promise<LockedQuestion> {
  const { tx, tenantId, actor } = scope
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, title, wording, status, broker_id AS "brokerId", waiting_since AS "waitingSince"
    FROM question WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
  if (!row) throw noSuchQuestion()
  const asker = await findAsker(scope, id)
  const asking =
    asker !== null &&
    ((guest !== undefined && asker.guest?.id === guest) || (await asks(scope, asker)))
  const standing = { roles: actor.roles, asks: asking }
  if (row.title === '' && !canFollow(standing)) throw noSuchQuestion()
  return { ...row, asker, standing }
}

/** The same for who takes questions on. @throws `questions.brokers-only` */
export async function lockToHandle(scope: Scope, id: string): Promise<LockedQuestion> {
  const question = await lockQuestion(scope, id)
  if (!canHandle(question.standing)) throw new DomainError('forbidden', 'questions.brokers-only')
  return question
}

/** The same for asker and keepers. @throws `questions.asker-only` */
export async function lockToFollow(
  scope: Scope,
  id: string,
  guest?: string,
): Promise<LockedQuestion> {
  const question = await lockQuestion(scope, id, guest)
  if (!canFollow(question.standing)) throw new DomainError('forbidden', 'questions.asker-only')
  return question
}

/** On which side of the table somebody sits; a broker who asks is an asker. */
export function sideOf({ asks }: Standing): Side {
  return asks ? 'vrager' : 'makelaar'
}

async function findAsker({ tx, tenantId }: Scope, questionId: string): Promise<Asker | null> {
  const found = await tx.questionAsker.findFirst({
    where: { tenantId, questionId },
    select: {
      organisationId: true,
      membershipId: true,
      guest: {
        select: {
          id: true,
          name: true,
          email: true,
          locale: true,
          page: true,
          membershipId: true,
        },
      },
    },
  })
  if (!found) return null
  const { guest, ...asker } = found
  return { ...asker, membershipId: asker.membershipId ?? guest?.membershipId ?? null, guest }
}

/** Whether who acts is the member who asked, or speaks for the organisation that did. */
export async function asks(
  scope: Scope,
  asker: { organisationId: string | null; membershipId: string | null },
): Promise<boolean> {
  const { membershipId, actingForId } = scope.actor
  if (membershipId && membershipId === asker.membershipId) return true
  if (!actingForId || actingForId !== asker.organisationId) return false
  return (await findVoice(scope, actingForId)) !== null
}

export function noSuchQuestion(): DomainError {
  return new DomainError('not-found', 'questions.no-such-question')
}
