import { isUniqueViolation, postLetter, withDoor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { Entrance } from './entrance.ts'
import { findAccount } from './find-account.ts'
import { findSecret, forgetSecrets, spendSecret } from './secrets/one-time-secret.ts'
import { hashToken } from './sessions/session-token.ts'

/** The address a link from a letter confirms; null when the link no longer works. */
export function findEmailToConfirm(
  { database, now }: Entrance,
  input: { token: string },
): Promise<string | null> {
  return withDoor(database, 'identity', async (tx) => {
    const secret = await findSecret(tx, 'confirm-email', hashToken(input.token), now)
    return secret?.newEmail ?? null
  })
}

/**
 * Makes the address that got the letter the person's own and tells the old address.
 * @throws identity.link-expired, also when somebody else took the address in the meantime
 */
export async function confirmEmail(entrance: Entrance, input: { token: string }): Promise<void> {
  const { database, demo, now } = entrance
  try {
    await withDoor(database, 'identity', async (tx) => {
      const secret = await findSecret(tx, 'confirm-email', hashToken(input.token), now)
      const account = secret && (await findAccount(tx, { id: secret.personId }, demo))
      if (!account || !secret.newEmail || !(await spendSecret(tx, secret.id, now)))
        throw linkExpired()
      const { id, email: oldEmail, locale } = account
      const { newEmail } = secret
      await tx.person.update({ where: { id }, data: { email: newEmail }, select: { id: true } })
      await forgetSecrets(tx, id)
      await postLetter(tx, {
        onceKey: `email-changed:${secret.id}`,
        recipient: oldEmail,
        template: 'email-changed',
        locale,
        data: { newEmail },
      })
    })
  } catch (cause) {
    throw isUniqueViolation(cause) ? linkExpired(cause) : cause
  }
}

function linkExpired(cause?: unknown): DomainError {
  return new DomainError('invalid', 'identity.link-expired', { cause })
}
