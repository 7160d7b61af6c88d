import { daysToRestore } from './contract.ts'

const day = 24 * 60 * 60_000

/** What was removed before this moment is gone. */
export function restorableSince(now: Date): Date {
  return new Date(now.getTime() - daysToRestore * day)
}

/** Until when something can be brought back. */
export function restorableUntil(removedAt: Date): Date {
  return new Date(removedAt.getTime() + daysToRestore * day)
}
