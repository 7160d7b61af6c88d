import { withDoor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { SignInWithCodeInput } from './contract.ts'
import type { Entrance } from './entrance.ts'
import { findAccount } from './find-account.ts'
import { verifyPassword } from './password.ts'
import { acceptRight, countWrong, requireTry } from './secrets/limits.ts'
import { spendSecret } from './secrets/one-time-secret.ts'
import { type StartedSession, startSession } from './sessions/start-session.ts'

/**
 * Opens a session for a code that was sent. A wrong code, one that is too old, used up or never
 * sent, and an unknown address give the same answer after the same work.
 * @throws identity.wrong-code, identity.too-often
 */
export async function signInWithCode(
  entrance: Entrance,
  input: SignInWithCodeInput,
): Promise<StartedSession> {
  const { database, demo, address, now } = entrance
  const trier = { database, email: input.email, address }
  await requireTry('sign-in-by-code', trier)
  const sent = await spendGuess(entrance, input.email)
  const matches = await verifyPassword(sent?.secretHash ?? null, input.code)
  if (!sent?.personId || !matches) {
    await countWrong('sign-in-by-code', trier)
    throw wrongCode()
  }
  const { id, personId } = sent
  await acceptRight('sign-in-by-code', trier)
  return withDoor(database, 'identity', async (tx) => {
    const account = await findAccount(tx, { id: personId }, demo)
    if (!account || !(await spendSecret(tx, id, now))) throw wrongCode()
    return startSession(tx, account.id, entrance)
  })
}

/** Takes one guess off the latest code before it is looked at, so that none is free. */
async function spendGuess({ database, now }: Entrance, email: string) {
  const spent = await withDoor(database, 'identity', (tx) =>
    tx.oneTimeCode.updateManyAndReturn({
      where: {
        email,
        purpose: 'sign-in',
        usedAt: null,
        expiresAt: { gt: now },
        attemptsLeft: { gt: 0 },
      },
      data: { attemptsLeft: { decrement: 1 } },
      select: { id: true, personId: true, secretHash: true },
    }),
  )
  return spent.sort((one, other) => other.id.localeCompare(one.id))[0]
}

function wrongCode(): DomainError {
  return new DomainError('unauthenticated', 'identity.wrong-code', { field: 'code' })
}
