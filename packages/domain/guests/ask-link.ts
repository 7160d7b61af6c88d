import { type Scope, withConsortiaOpen } from '@voortent/database'
import { sendLink } from './add-address.ts'
import type { AskLinkInput } from './contract.ts'

/** Most letters for one request; who has more threads asks again. */
const mostLetters = 5

/**
 * Sends who lost their private link a new one, per thing they have with the tenant. Who is unknown
 * gets the same answer, and no letter; links that were there keep working.
 */
export async function askLink(scope: Scope, { email, website }: AskLinkInput): Promise<void> {
  if (website) return
  const { tx, tenantId } = scope
  await withConsortiaOpen(scope, async () => {
    const guests = await tx.guest.findMany({
      where: { tenantId, email, forgottenAt: null, membershipId: null },
      select: { id: true, name: true, email: true, locale: true, page: true },
      orderBy: { lastContactAt: 'desc' },
      take: mostLetters,
    })
    for (const guest of guests) await sendLink(scope, guest)
  })
}
