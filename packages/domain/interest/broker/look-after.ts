import type { Scope } from '@voortent/database'
import { touchGuest } from '@voortent/domain/guests'
import { completeTasksAt } from '@voortent/domain/tenancy'
import type { LockedInterest } from './lock-interest.ts'

/** Notes that a broker was at it: contact with the guest, and what was asked is done. */
export async function lookAfter(
  scope: Scope,
  { id, guestId }: Pick<LockedInterest, 'id' | 'guestId'>,
  { called }: { called: boolean },
): Promise<void> {
  const path = `interesse/${id}`
  await completeTasksAt(scope, { kind: 'answer-company', path })
  if (called) await completeTasksAt(scope, { kind: 'call-company', path })
  await touchGuest(scope, guestId)
}
