import { type Database, withDoor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { SignInInput } from './contract.ts'
import { verifyPassword } from './password.ts'
import { type Browser, startSession } from './start-session.ts'

/**
 * Opens a session for an address and password. Unknown address and wrong password give the same
 * answer after the same work.
 */
export async function signIn(
  database: Database,
  input: SignInInput,
  browser: Browser,
): Promise<{ token: string; expiresAt: Date }> {
  const person = await withDoor(database, 'identity', (tx) =>
    tx.person.findUnique({
      where: { email: input.email },
      select: { id: true, credential: { select: { passwordHash: true } } },
    }),
  )
  const matches = await verifyPassword(person?.credential?.passwordHash ?? null, input.password)
  if (!person || !matches) throw new DomainError('unauthenticated', 'identity.wrong-credentials')
  return withDoor(database, 'identity', (tx) => startSession(tx, person.id, browser))
}
