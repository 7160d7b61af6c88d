import type { Scope } from '@voortent/database'
import { touchGuest } from '@voortent/domain/guests'
import { assignTask } from '@voortent/domain/tenancy'
import { tellCallers } from '../letters/tell-callers.ts'
import type { OwnInterest } from './interest-of-link.ts'

/**
 * Asks the broker to look at what a company said, once as long as they did not, and notes the contact.
 */
export async function askCaller(scope: Scope, { guest, interest }: OwnInterest): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id, callerId, consortiumId: consortium } = interest
  await tx.interest.updateMany({ where: { tenantId, id }, data: { changedAt: now } })
  await touchGuest(scope, guest.id)
  const path = `interesse/${id}`
  const kind = 'answer-company'
  if ((await tx.task.count({ where: { tenantId, path, kind, doneAt: null } })) > 0) return
  const to = callerId ? { membership: callerId } : { role: 'makelaar' }
  await assignTask(scope, { kind, subject: guest.company, path, consortium, to })
  await tellCallers(scope, { id, template: 'interest-answered' })
}
