import type { Scope } from '@voortent/database'
import type { PrepareBallotInput } from './contract.ts'
import { type BallotId, layOutBallot } from './lay-out-ballot.ts'
import { requirePreparer } from './permissions.ts'

/** Prepares a ballot: what is asked, by which rule, on which texts. */
export async function prepareBallot(
  scope: Scope,
  input: PrepareBallotInput,
): Promise<{ id: BallotId }> {
  requirePreparer(scope.actor)
  return layOutBallot(scope, input)
}
