import { withDoor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { OwnVisit } from './entrance.ts'
import { type Account, findAccount } from './find-account.ts'
import { verifyPassword } from './password.ts'
import { acceptRight, countWrong, requireTry } from './secrets/limits.ts'

/**
 * Asks the password again before something that would lock its owner out, so that a browser left
 * open is not enough.
 * @throws identity.password-first for who has none, identity.wrong-password, identity.too-often
 */
export async function requireOwnPassword(visit: OwnVisit, password: string): Promise<Account> {
  const { database, demo, address, person } = visit
  const trier = { database, email: person.email, address }
  await requireTry('sign-in', trier)
  const account = await withDoor(database, 'identity', (tx) =>
    findAccount(tx, { id: person.id }, demo),
  )
  if (!account?.passwordHash) throw new DomainError('conflict', 'identity.password-first')
  if (!(await verifyPassword(account.passwordHash, password))) {
    await countWrong('sign-in', trier)
    throw new DomainError('invalid', 'identity.wrong-password', { field: 'passwordNow' })
  }
  await acceptRight('sign-in', trier)
  return account
}
