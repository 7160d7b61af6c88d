import { type Scope, withConsortiaOpen } from '@voortent/database'
import { guestOfLink } from './guest-of-link.ts'
import { addLink } from './welcome-guest.ts'

/**
 * Gives a guest a new private link and shuts all others, for who passed theirs on by accident.
 * @throws `guests.no-such-link`
 */
export async function replaceLink(scope: Scope, token: string): Promise<{ token: string }> {
  const { tx, tenantId } = scope
  return withConsortiaOpen(scope, async () => {
    const guest = await guestOfLink(scope, token)
    await tx.guestLink.deleteMany({ where: { tenantId, guestId: guest.id } })
    const fresh = await addLink(scope, guest)
    return { token: fresh.token }
  })
}
