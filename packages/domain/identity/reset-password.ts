import { withDoor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ResetPasswordInput } from './contract.ts'
import type { Entrance } from './entrance.ts'
import { type Account, findAccount } from './find-account.ts'
import { hashPassword, requireNoOwnAddress } from './password.ts'
import { forgetTries } from './secrets/limits.ts'
import { findSecret, type OneTimeSecret, spendSecret } from './secrets/one-time-secret.ts'
import { endSessionsOf } from './sessions/end-session.ts'
import { hashToken } from './sessions/session-token.ts'
import { storePassword } from './store-password.ts'

/** True while a link from a letter still lets its reader choose a new password. */
export async function isResetOpen(entrance: Entrance, input: { token: string }): Promise<boolean> {
  return (await findReset(entrance, input.token)) !== null
}

/**
 * Sets a new password by a link from a letter, which works once, and signs out everywhere.
 * @throws identity.link-expired, identity.password-is-address
 */
export async function resetPassword(entrance: Entrance, input: ResetPasswordInput): Promise<void> {
  const { database, now } = entrance
  const reset = await findReset(entrance, input.token)
  if (!reset) throw linkExpired()
  const { account, secret } = reset
  requireNoOwnAddress(input.password, account.email)
  const passwordHash = await hashPassword(input.password)
  await withDoor(database, 'identity', async (tx) => {
    if (!(await spendSecret(tx, secret.id, now))) throw linkExpired()
    await endSessionsOf(tx, account.id)
    await storePassword(tx, account, passwordHash, now)
  })
  await forgetTries(database, account.email)
}

function findReset(
  { database, demo, now }: Entrance,
  token: string,
): Promise<{ secret: OneTimeSecret; account: Account } | null> {
  return withDoor(database, 'identity', async (tx) => {
    const secret = await findSecret(tx, 'reset', hashToken(token), now)
    const account = secret && (await findAccount(tx, { id: secret.personId }, demo))
    return account && { secret, account }
  })
}

function linkExpired(): DomainError {
  return new DomainError('invalid', 'identity.link-expired')
}
