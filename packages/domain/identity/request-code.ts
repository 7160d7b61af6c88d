import { withDoor } from '@voortent/database'
import type { Entrance } from './entrance.ts'
import { findAccount } from './find-account.ts'
import { hashPassword } from './password.ts'
import { spendTry } from './secrets/limits.ts'
import { keepSecret, newCode, purposes } from './secrets/one-time-secret.ts'
import { postLetterIf } from './secrets/post-letter-if.ts'

/**
 * Sends a code to sign in with. Who is unknown gets no letter, the same answer and the same work.
 * @throws identity.too-often
 */
export async function requestCode(entrance: Entrance, input: { email: string }): Promise<void> {
  const { database, demo, address, locale, now } = entrance
  const { email } = input
  await spendTry('request-code', { database, email, address })
  const code = newCode()
  // Slow to guess also for who reads the table: six digits fall at once to a fast hash.
  const secretHash = await hashPassword(code)
  await withDoor(database, 'identity', async (tx) => {
    const account = await findAccount(tx, { email }, demo)
    const about = { purpose: 'sign-in', email, personId: account?.id ?? null, secretHash } as const
    const id = await keepSecret(tx, about, now)
    await postLetterIf(tx, account !== null, {
      onceKey: `sign-in-code:${id}`,
      recipient: email,
      template: 'sign-in-code',
      locale: account?.locale ?? locale,
      data: { code, minutes: purposes['sign-in'].lifetime / 60_000 },
    })
  })
}
