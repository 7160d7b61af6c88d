import { postLetter, type Tx } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { Account } from './find-account.ts'
import { forgetSecrets } from './secrets/one-time-secret.ts'

/** Replaces a password, makes codes and links under way worthless, and tells its owner by letter. */
export async function storePassword(
  tx: Tx,
  account: Pick<Account, 'id' | 'email' | 'locale'>,
  passwordHash: string,
  now: Date,
): Promise<void> {
  const credential = { passwordHash, changedAt: now }
  await tx.credential.upsert({
    where: { personId: account.id },
    create: { personId: account.id, ...credential },
    update: credential,
  })
  await forgetSecrets(tx, account.id)
  await postLetter(tx, {
    onceKey: `password-changed:${newId()}`,
    recipient: account.email,
    template: 'password-changed',
    locale: account.locale,
    data: {},
  })
}
