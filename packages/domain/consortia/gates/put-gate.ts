import type { Scope } from '@voortent/database'
import { layOutBallot, openLaidOut } from '@voortent/domain/decisions'
import { listDeciders } from '@voortent/domain/partners'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import { committedOf } from './committed-of.ts'
import type { PutGateInput } from './contract.ts'
import { explainGate, nameGate } from './explain-gate.ts'
import { pathOfSteps } from './path-of-steps.ts'
import { requireGateToPrepare } from './require-gate.ts'

/**
 * Puts a go/no-go to the partners as a ballot that they alone see: the lead and who is
 * committed vote, each by its mandate, with the criteria as they stand before them.
 * @throws `consortia.criteria-open` while a criterion was not looked at, `consortia.nobody-decides`
 */
export async function putGate(scope: Scope, input: PutGateInput): Promise<{ ballot: string }> {
  const { tx, tenantId, now } = scope
  const { consortium, gate } = await requireGateToPrepare(scope, input)
  if (gate.criteria.some(({ state }) => state === 'open'))
    throw new DomainError('conflict', 'consortia.criteria-open')
  if (input.closesAt <= now)
    throw new DomainError('invalid', 'consortia.gate-day-not-ahead', { field: 'closesAt' })
  const organisations = committedOf(consortium)
  const deciders = await listDeciders(scope)
  if (!deciders.some(({ organisation }) => organisations.includes(organisation)))
    throw new DomainError('conflict', 'consortia.nobody-decides')
  const { id: ballot } = await layOutBallot(
    scope,
    {
      ...nameGate(consortium.title, gate),
      decision: input.rule,
      reservations: 'none',
      closesAt: input.closesAt,
      subjectType: 'consortium',
      subjectId: consortium.id,
    },
    { explanation: explainGate(gate), organisations, consortiumId: consortium.id },
  )
  await openLaidOut(scope, { ballot })
  await tx.consortiumGate.update({
    where: { tenantId_id: { tenantId, id: gate.id } },
    data: { ballotId: ballot },
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: 'prepare-gate', path: pathOfSteps(consortium.id) })
  await recordInside(scope, 'consortium.gate-put', consortium, { to: gate.toPhase, ballot })
  return { ballot }
}
