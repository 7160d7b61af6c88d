import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { EntryInput } from '../contract.ts'
import { enterToWork } from '../enter-plan.ts'
import { canPlan } from '../permissions.ts'
import { recordPlan } from '../record-plan.ts'

/** Takes an entry out of the logbook, by who wrote it or who leads; it can come back. */
export async function withdrawEntry(scope: Scope, input: EntryInput): Promise<void> {
  await set(scope, input, scope.now)
}

/** Brings an entry back. */
export async function restoreEntry(scope: Scope, input: EntryInput): Promise<void> {
  await set(scope, input, null)
}

async function set(scope: Scope, input: EntryInput, withdrawnAt: Date | null): Promise<void> {
  const { tx, tenantId, actor } = scope
  const plan = await enterToWork(scope, input.consortium)
  const where = { tenantId, id: input.entry, consortiumId: plan.id }
  const entry = await tx.logbookEntry.findFirst({ where, select: { text: true, writtenBy: true } })
  if (!entry) throw new DomainError('not-found', 'workplan.no-such-entry')
  if (!canPlan(plan.inside) && entry.writtenBy !== actor.personId)
    throw new DomainError('forbidden', 'workplan.own-entry-only')
  await tx.logbookEntry.updateMany({ where, data: { withdrawnAt } })
  const type = withdrawnAt ? 'logbook-entry.withdrawn' : 'logbook-entry.restored'
  await recordPlan(scope, type, plan, { id: input.entry, title: entry.text.slice(0, 80) })
}
