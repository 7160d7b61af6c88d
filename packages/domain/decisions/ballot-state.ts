import type { BallotState } from './contract.ts'

type Moments = { openedAt: Date | null; closedAt: Date | null; withdrawnAt: Date | null }

/** Where a ballot stands, from what happened to it. */
export function stateOf({ openedAt, closedAt, withdrawnAt }: Moments): BallotState {
  if (withdrawnAt) return 'withdrawn'
  if (closedAt) return 'closed'
  return openedAt ? 'open' : 'prepared'
}
