import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { askCaller } from './ask-caller.ts'
import { interestOfLink } from './interest-of-link.ts'

/**
 * A guest asks for an account; the broker sends the invitation.
 * @throws `guests.no-such-link`, `interest.no-address`
 */
export async function askForAccount(scope: Scope, token: string): Promise<void> {
  const { tx, tenantId, now } = scope
  const own = await interestOfLink(scope, token)
  if (!own.guest.email) throw new DomainError('conflict', 'interest.no-address')
  const { count } = await tx.interest.updateMany({
    where: { tenantId, id: own.interest.id, accountAskedAt: null },
    data: { accountAskedAt: now },
  })
  if (count > 0) await askCaller(scope, own)
}
