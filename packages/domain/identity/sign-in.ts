import { withDoor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { SignInInput } from './contract.ts'
import type { Entrance } from './entrance.ts'
import { findAccount } from './find-account.ts'
import { verifyPassword } from './password.ts'
import { acceptRight, countWrong, requireTry } from './secrets/limits.ts'
import { type StartedSession, startSession } from './sessions/start-session.ts'

/**
 * Opens a session for an address and password. Unknown address and wrong password give the same
 * answer after the same work.
 * @throws identity.wrong-credentials, identity.too-often
 */
export async function signIn(entrance: Entrance, input: SignInInput): Promise<StartedSession> {
  const { database, demo, address } = entrance
  const trier = { database, email: input.email, address }
  await requireTry('sign-in', trier)
  const account = await withDoor(database, 'identity', (tx) =>
    findAccount(tx, { email: input.email }, demo),
  )
  const matches = await verifyPassword(account?.passwordHash ?? null, input.password)
  if (!account || !matches) {
    await countWrong('sign-in', trier)
    throw new DomainError('unauthenticated', 'identity.wrong-credentials')
  }
  await acceptRight('sign-in', trier)
  return withDoor(database, 'identity', (tx) => startSession(tx, account.id, entrance))
}
