import { withDoor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { RequestEmailChangeInput } from './contract.ts'
import type { OwnVisit } from './entrance.ts'
import { requireOwnPassword } from './require-own-password.ts'
import { spendTry } from './secrets/limits.ts'
import { keepSecret } from './secrets/one-time-secret.ts'
import { postLetterIf } from './secrets/post-letter-if.ts'
import { hashToken, newToken } from './sessions/session-token.ts'

/**
 * Sends a link to the address I want to use; until it is opened nothing changes. When somebody else
 * has that address no letter goes, and the answer is the same.
 * @throws identity.same-email, identity.too-often, and what `requireOwnPassword` throws
 */
export async function requestEmailChange(
  visit: OwnVisit,
  input: RequestEmailChangeInput,
): Promise<void> {
  const { database, address, publicUrl, now } = visit
  const newEmail = input.email
  if (newEmail === visit.person.email)
    throw new DomainError('invalid', 'identity.same-email', { field: 'email' })
  const { id: personId, email, locale } = await requireOwnPassword(visit, input.passwordNow)
  await spendTry('change-email', { database, email, address })
  const token = newToken()
  const secretHash = hashToken(token)
  await withDoor(database, 'identity', async (tx) => {
    const taken = await tx.person.count({ where: { email: newEmail } })
    const about = { purpose: 'confirm-email', email, personId, newEmail, secretHash } as const
    const id = await keepSecret(tx, about, now)
    await postLetterIf(tx, taken === 0, {
      onceKey: `confirm-email:${id}`,
      recipient: newEmail,
      template: 'confirm-email',
      locale,
      data: { link: `${publicUrl}/e-mail-bevestigen/${token}` },
    })
  })
}
