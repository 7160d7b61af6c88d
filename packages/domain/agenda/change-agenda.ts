import type { Scope } from '@voortent/database'
import type { ChangeAgendaInput } from './contract.ts'
import { lockOrder } from './lock-order.ts'

/** Changes title, period or ambition; nothing is recorded when nothing changed. */
export async function changeAgenda(scope: Scope, input: ChangeAgendaInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id, title, fromYear, untilYear, ambition } = input
  await lockOrder(scope, id)
  const { count } = await tx.agenda.updateMany({
    where: { tenantId, id, NOT: { title, fromYear, untilYear, ambition } },
    data: { title, fromYear, untilYear, ambition, changedAt: now },
  })
  if (count === 0) return
  const payload = { title, fromYear, untilYear }
  await scope.record({ type: 'agenda.changed', subjectType: 'agenda', subjectId: id, payload })
}
