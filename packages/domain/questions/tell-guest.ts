import { postLetter, type Scope } from '@voortent/database'
import { addLink, touchGuest } from '@voortent/domain/guests'
import { newId } from '@voortent/kernel'
import type { LockedQuestion } from './lock-question.ts'

/** What an asker hears: one of these, in words. */
export type News = Partial<
  Record<'message' | 'wording' | 'agreed' | 'answer' | 'reason' | 'consortium', string>
>

/**
 * Writes to who asked without an account, with a private link, where an address is known. Who became a
 * member meanwhile is asked inside.
 */
export async function tellGuest(
  scope: Scope,
  { id, asker }: Pick<LockedQuestion, 'id' | 'asker'>,
  news: News,
): Promise<void> {
  const guest = asker?.guest
  if (!guest || asker.membershipId) return
  await touchGuest(scope, guest.id)
  if (!guest.email) return
  const { tx, tenantId } = scope
  const { name: tenantName } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true },
  })
  const { link } = await addLink(scope, guest)
  await postLetter(tx, {
    onceKey: `question-news:${newId()}`,
    recipient: guest.email,
    template: 'question-news',
    locale: guest.locale,
    data: { tenantName, link, ...news },
    senderTenant: tenantId,
    subjectId: id,
  })
}
