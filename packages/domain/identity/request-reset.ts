import { withDoor } from '@voortent/database'
import type { Entrance } from './entrance.ts'
import { findAccount } from './find-account.ts'
import { spendTry } from './secrets/limits.ts'
import { keepSecret, purposes } from './secrets/one-time-secret.ts'
import { postLetterIf } from './secrets/post-letter-if.ts'
import { hashToken, newToken } from './sessions/session-token.ts'

/**
 * Sends a link to choose a new password. Who is unknown gets no letter, the same answer and the
 * same work.
 * @throws identity.too-often
 */
export async function requestReset(entrance: Entrance, input: { email: string }): Promise<void> {
  const { database, demo, address, locale, now, publicUrl } = entrance
  const { email } = input
  await spendTry('request-reset', { database, email, address })
  const token = newToken()
  const secretHash = hashToken(token)
  await withDoor(database, 'identity', async (tx) => {
    const account = await findAccount(tx, { email }, demo)
    const about = { purpose: 'reset', email, personId: account?.id ?? null, secretHash } as const
    const id = await keepSecret(tx, about, now)
    await postLetterIf(tx, account !== null, {
      onceKey: `reset-password:${id}`,
      recipient: email,
      template: 'reset-password',
      locale: account?.locale ?? locale,
      data: {
        link: `${publicUrl}/wachtwoord-herstellen/${token}`,
        minutes: purposes.reset.lifetime / 60_000,
      },
    })
  })
}
