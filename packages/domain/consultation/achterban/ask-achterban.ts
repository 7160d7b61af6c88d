import type { Scope } from '@voortent/database'
import { hashToken, newToken } from '@voortent/domain/identity'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import type { AskAchterbanInput } from '../contract.ts'
import { requireOpen } from '../require-consultation.ts'
import { lockInvitee } from '../require-invitee.ts'

/** Questions one organisation can have out at most. */
const mostRounds = 10

/**
 * Puts a question to the achterban of the organisation one speaks for.
 * @returns the token for the link, which is told this once: only its SHA-256 is kept
 * @throws `consultation.day-is-past`, `consultation.day-after-the-end`, `consultation.too-many-rounds`
 */
export async function askAchterban(
  scope: Scope,
  { consultation: id, question, closesOn }: AskAchterbanInput,
): Promise<{ token: string }> {
  const { tx, tenantId, actor, now } = scope
  const consultation = await requireOpen(scope, id)
  const invitee = await lockInvitee(scope, id)
  if (closesOn < dayOf(now))
    throw new DomainError('invalid', 'consultation.day-is-past', { field: 'closesOn' })
  if (closesOn > consultation.closesOn)
    throw new DomainError('invalid', 'consultation.day-after-the-end', { field: 'closesOn' })
  const mine = { tenantId, inviteeId: invitee.id }
  if ((await tx.achterbanRound.count({ where: mine })) >= mostRounds)
    throw new DomainError('conflict', 'consultation.too-many-rounds', {
      values: { most: mostRounds },
    })
  const token = newToken()
  await tx.achterbanRound.create({
    data: {
      ...mine,
      id: newId(),
      question,
      tokenHash: hashToken(token),
      closesOn: dateOf(closesOn),
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  return { token }
}
