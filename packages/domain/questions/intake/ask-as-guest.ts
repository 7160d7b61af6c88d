import { postLetter, type Scope } from '@voortent/database'
import { isHuman, welcomeGuest } from '@voortent/domain/guests'
import type { AskAsGuestInput } from '../contract.ts'
import { pageOfGuest } from '../own/page-of-guest.ts'
import { takeIn } from './take-in.ts'

/** The name of the form, by which its stamps are told from those of others. */
export const publicForm = 'question'

/**
 * Takes a question from somebody without an account.
 * @param visit.secret signs the stamp of the form
 * @returns the token of the private link, told this once; null for a robot, who hears that all went
 * well
 * @throws `guests.too-soon`, `guests.shown-too-long-ago`
 */
export async function askAsGuest(
  scope: Scope,
  input: AskAsGuestInput,
  visit: { locale: string; secret: string },
): Promise<{ token: string | null }> {
  if (!isHuman(scope, publicForm, input, visit.secret)) return { token: null }
  const { words, background, company, reach } = input
  const contact = { name: '', ...company, ...reach }
  const { locale } = visit
  const { guest, token, link } = await welcomeGuest(scope, contact, { page: pageOfGuest, locale })
  const { company: called } = await scope.tx.guest.findUniqueOrThrow({
    where: { tenantId_id: { tenantId: scope.tenantId, id: guest } },
    select: { company: true },
  })
  await takeIn(scope, { source: 'bezoeker', words, background, company: called, guestId: guest })
  if (reach.email) await confirm(scope, { guest, email: reach.email, words, link, locale })
  return { token }
}

async function confirm(
  { tx, tenantId }: Scope,
  about: { guest: string; email: string; words: string; link: string; locale: string },
): Promise<void> {
  const { guest, email, words, link, locale } = about
  const { name: tenantName } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true },
  })
  await postLetter(tx, {
    onceKey: `question-received:${guest}`,
    recipient: email,
    template: 'question-received',
    locale,
    data: { tenantName, words, link },
    senderTenant: tenantId,
    subjectId: guest,
  })
}
