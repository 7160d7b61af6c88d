import {
  type Actor,
  type Database,
  type TenantId,
  type Tx,
  withDoor,
  withTenant,
} from '@voortent/database'

/** How often a letter is tried before it counts as failed: with the queue's delays, some two hours. */
export const mostAttempts = 10

/** A letter this worker holds, and nobody else. */
export type ClaimedLetter = NonNullable<Awaited<ReturnType<typeof claimLetter>>>

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/**
 * Takes a letter up: `queued` becomes `sending`, committed before any mail server hears of it.
 * Null when it is not there to be taken, for it was sent, failed, or another worker has it.
 */
export async function claimLetter(database: Database, id: string) {
  const [letter] = await withDoor(database, 'mail', (tx) =>
    tx.letter.updateManyAndReturn({
      where: { id, state: 'queued' },
      data: { state: 'sending', attempts: { increment: 1 }, claimedAt: new Date() },
      omit: { onceKey: true, state: true },
    }),
  )
  return letter ?? null
}

/** The other side took it; what it said is forgotten here. */
export function letterSent(database: Database, letter: Settled): Promise<void> {
  const now = new Date()
  return settle(
    database,
    letter,
    { state: 'sent', sentAt: now, lastError: null, data: {} },
    { deliveredAt: now, deliveryError: null },
  )
}

/** It goes back in the box, to be tried again. */
export function letterPostponed(database: Database, letter: Settled, why: string): Promise<void> {
  return settle(database, letter, { state: 'queued', lastError: why }, null)
}

/** It is not tried again, unless somebody of its tenant posts it again. */
export function letterFailed(database: Database, letter: Settled, why: string): Promise<void> {
  const forgotten = letter.senderTenant ? {} : { data: {} }
  return settle(
    database,
    letter,
    { state: 'failed', lastError: why, ...forgotten },
    { deliveryError: why },
  )
}

type Settled = Pick<ClaimedLetter, 'id' | 'senderTenant' | 'subjectId'>
type Change = Parameters<Tx['letter']['updateMany']>[0]['data']
type Delivery = { deliveredAt?: Date; deliveryError: string | null }

/** The letter and the invitation it carries, where it carries one, change together. */
async function settle(
  database: Database,
  letter: Settled,
  change: Change,
  delivery: Delivery | null,
): Promise<void> {
  const { id, senderTenant, subjectId } = letter
  const mark = (tx: Tx) => tx.letter.updateMany({ where: { id, state: 'sending' }, data: change })
  if (!senderTenant || !subjectId || !delivery) {
    await withDoor(database, 'mail', mark)
    return
  }
  const tenantId = senderTenant as TenantId
  await withTenant(
    database,
    { tenantId, actor: nobody },
    async ({ tx }) => {
      const { count } = await mark(tx)
      if (count === 0) return
      await tx.invitation.updateMany({ where: { tenantId, id: subjectId }, data: delivery })
    },
    { door: 'mail' },
  )
}
