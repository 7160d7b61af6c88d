import { withDoor } from '@voortent/database'
import type { ChangePasswordInput } from './contract.ts'
import type { OwnVisit } from './entrance.ts'
import { hashPassword, requireNoOwnAddress } from './password.ts'
import { requireOwnPassword } from './require-own-password.ts'
import { endSessionsOf } from './sessions/end-session.ts'
import { storePassword } from './store-password.ts'

/** Changes my password and signs me out everywhere but here. */
export async function changePassword(visit: OwnVisit, input: ChangePasswordInput): Promise<void> {
  const { database, sessionId, now } = visit
  requireNoOwnAddress(input.password, visit.person.email)
  const account = await requireOwnPassword(visit, input.passwordNow)
  const passwordHash = await hashPassword(input.password)
  await withDoor(database, 'identity', async (tx) => {
    await storePassword(tx, account, passwordHash, now)
    await endSessionsOf(tx, account.id, { sessionId })
  })
}
