import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { AddCriterionInput } from './contract.ts'
import { requireGateToPrepare } from './require-gate.ts'

/** Enough to think about at one gate. */
const most = 30

/** Adds a criterion of the consortium's own to its gate. @throws `consortia.criteria-too-many` */
export async function addCriterion(
  scope: Scope,
  input: AddCriterionInput,
): Promise<{ id: string }> {
  const { tx, tenantId } = scope
  const { consortium, gate } = await requireGateToPrepare(scope, input)
  if (gate.criteria.length >= most) throw new DomainError('conflict', 'consortia.criteria-too-many')
  if (gate.criteria.some(({ text }) => text === input.text))
    throw new DomainError('conflict', 'consortia.criteria-twice', { field: 'text' })
  const last = await tx.consortiumCriterion.findFirst({
    where: { tenantId, gateId: gate.id },
    orderBy: { position: 'desc' },
    select: { position: true },
  })
  const id = newId()
  await tx.consortiumCriterion.create({
    data: {
      tenantId,
      id,
      consortiumId: consortium.id,
      gateId: gate.id,
      position: (last?.position ?? -1) + 1,
      text: input.text,
      own: true,
    },
    select: { id: true },
  })
  return { id }
}
