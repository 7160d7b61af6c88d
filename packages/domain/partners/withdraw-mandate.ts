import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { MandateInput } from './contract.ts'
import { canWithdrawMandate } from './permissions.ts'
import { requireMandate } from './require-mandate.ts'

/**
 * Takes a mandate back from now on, by who keeps the partners or by its holder; the act stays on
 * record. Throws `partners.not-your-mandate` and `partners.already-withdrawn`.
 */
export async function withdrawMandate(scope: Scope, { mandate }: MandateInput): Promise<void> {
  const held = await requireMandate(scope, mandate)
  if (!canWithdrawMandate(scope.actor, held.holder.membershipId)) {
    throw new DomainError('forbidden', 'partners.not-your-mandate')
  }
  await takeBack(scope, [held.id], 'withdrawn')
}

/** Takes back every mandate of a representation that ends. */
export async function withdrawMandatesOf(scope: Scope, representation: string): Promise<void> {
  const held = await scope.tx.mandate.findMany({
    where: { representationId: representation, withdrawnAt: null },
    select: { id: true },
  })
  const ids = held.map(({ id }) => id)
  await takeBack(scope, ids, 'representation-ended')
}

/** Gives back the mandates that ended together with their representation. */
export async function restoreMandatesOf(
  { tx, record }: Scope,
  representation: string,
  endedAt: Date,
): Promise<void> {
  const where = { representationId: representation, withdrawnAt: endedAt }
  const held = await tx.mandate.findMany({ where, select: { id: true } })
  await tx.mandate.updateMany({ where, data: { withdrawnAt: null, withdrawnBy: null } })
  for (const { id } of held) {
    await record({ type: 'mandate.restored', subjectType: 'mandate', subjectId: id })
  }
}

async function takeBack(
  { tx, actor, now, record }: Scope,
  ids: string[],
  reason: 'withdrawn' | 'representation-ended',
): Promise<void> {
  if (ids.length === 0) return
  await tx.mandate.updateMany({
    where: { id: { in: ids } },
    data: { withdrawnAt: now, withdrawnBy: actor.personId },
  })
  for (const id of ids) {
    await record({
      type: 'mandate.withdrawn',
      subjectType: 'mandate',
      subjectId: id,
      payload: { reason },
    })
  }
}
