import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { AddSchemeInput } from './contract.ts'
import { isKeeper } from './permissions.ts'

/** Lays down what a funder asks, for all consortia of this tenant. @throws `contributions.keepers-only` */
export async function addScheme(scope: Scope, input: AddSchemeInput): Promise<{ id: string }> {
  const { tx, tenantId, now } = scope
  requireKeeper(scope)
  const id = newId<'scheme'>()
  await tx.fundingScheme.create({
    data: { ...stored(input), tenantId, id, createdAt: now, changedAt: now },
    select: { id: true },
  })
  const payload = { name: input.name }
  await scope.record({
    type: 'funding-scheme.added',
    subjectType: 'funding-scheme',
    subjectId: id,
    payload,
  })
  return { id }
}

/** @throws `contributions.keepers-only` */
export function requireKeeper({ actor }: Scope): void {
  if (!isKeeper(actor)) throw new DomainError('forbidden', 'contributions.keepers-only')
}

/** A scheme as its table has it. */
export function stored(input: AddSchemeInput) {
  const { name, funder, about, minShare, inKindCeiling, inKindCeilingOf, cashDuty, kinds } = input
  return {
    name,
    funder,
    about,
    minShare,
    inKindCeiling,
    inKindCeilingOf,
    cashDuty,
    kinds,
    maxRateCents: input.maxRate,
    fixedRateCents: input.fixedRate,
    partnerMinimums: input.partnerMinimums,
  }
}
