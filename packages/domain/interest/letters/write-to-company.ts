import { postLetter, type Scope } from '@voortent/database'
import { addLink } from '@voortent/domain/guests'
import { newId } from '@voortent/kernel'
import { readInterest } from './read-interest.ts'

/** A letter to the company behind an interest, with a private link; none to who left a phone number. */
export async function writeToCompany(
  scope: Scope,
  letter: {
    id: string
    template: 'interest-received' | 'interest-message' | 'mentor-for-company'
    /** The link that was just made; left out, the letter brings a new one. */
    link?: string
    untilDate?: string
    words?: string
    mentorName?: string
  },
): Promise<void> {
  const { id, template, link, ...more } = letter
  const found = await readInterest(scope, id)
  if (!found?.email) return
  const { email, locale, guestId, page, tenantName, guestName, consortiumTitle, callerName } = found
  const own = link ?? (await addLink(scope, { id: guestId, page })).link
  await postLetter(scope.tx, {
    onceKey: `${template}:${newId()}`,
    recipient: email,
    template,
    locale,
    data: {
      tenantName,
      guestName,
      link: own,
      ...more,
      ...(consortiumTitle && { consortiumTitle }),
      ...(callerName && { callerName }),
    },
    senderTenant: scope.tenantId,
    subjectId: guestId,
  })
}
