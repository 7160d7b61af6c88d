import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import { requireLeader } from '../require-insider.ts'
import type { SayChangesInput } from './contract.ts'

/** Says after a no-go what has to be different before it is tried again. @throws `consortia.no-such-gate` */
export async function sayChanges(scope: Scope, input: SayChangesInput): Promise<void> {
  const { tx, tenantId } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const { count } = await tx.consortiumGate.updateMany({
    where: { tenantId, id: input.gate, consortiumId: consortium.id, outcome: 'no-go' },
    data: { changes: input.changes },
  })
  if (count === 0) throw new DomainError('not-found', 'consortia.no-such-gate')
  await recordInside(scope, 'consortium.changes-said', consortium)
}
