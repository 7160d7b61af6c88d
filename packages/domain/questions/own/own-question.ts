import type { Scope } from '@voortent/database'
import { type Guest, guestOfLink } from '@voortent/domain/guests'
import { noSuchQuestion } from '../lock-question.ts'

/** Who stands behind a private link, and the one question that is theirs. @throws `guests.no-such-link` */
export async function ownQuestion(
  scope: Scope,
  token: string,
): Promise<{ guest: Guest; question: string }> {
  const { tx, tenantId } = scope
  const guest = await guestOfLink(scope, token)
  const asked = await tx.questionAsker.findFirst({
    where: { tenantId, guestId: guest.id },
    select: { questionId: true },
  })
  if (!asked) throw noSuchQuestion()
  return { guest, question: asked.questionId }
}
