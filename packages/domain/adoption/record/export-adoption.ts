import type { Scope } from '@voortent/database'
import { exportBallot } from '@voortent/domain/decisions'
import type { AdoptionInput } from '../contract.ts'
import { readAdoption, statementOf } from './read-adoption.ts'
import type { AdoptionExport } from './verify-adoption.ts'

/**
 * An adoption as a file that anybody can verify: `node packages/domain/adoption/verify.ts`.
 * @throws `adoption.no-such-adoption`
 */
export async function exportAdoption(
  scope: Scope,
  { adoption: id }: AdoptionInput,
): Promise<AdoptionExport> {
  const adoption = await readAdoption(scope, { id })
  return {
    statement: statementOf(adoption, scope.tenantId),
    hash: adoption.hash,
    content: adoption.content,
    ballot: await exportBallot(scope, { ballot: adoption.ballotId }),
  }
}
