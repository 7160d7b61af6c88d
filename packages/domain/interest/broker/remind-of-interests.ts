import type { Scope } from '@voortent/database'
import { dateOf, dayOf } from '@voortent/kernel'
import { tellCallers } from '../letters/tell-callers.ts'

/**
 * Reminds brokers, once per company, of who was not called within the term.
 * @returns how many were late
 */
export async function remindOfInterests(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  const late = await tx.interest.findMany({
    where: {
      tenantId,
      status: 'nieuw',
      remindedAt: null,
      dueOn: { lt: dateOf(dayOf(now)) },
      guest: { forgottenAt: null },
    },
    select: { id: true, dueOn: true, consortiumId: true },
    orderBy: { dueOn: 'asc' },
    take: 500,
  })
  for (const { id, dueOn, consortiumId } of late) {
    const untilDate = dueOn.toISOString().slice(0, 10)
    await tellCallers(scope, { id, template: 'interest-late', untilDate })
    const about = { subjectType: 'interest', subjectId: id, consortiumId }
    await scope.record({ type: 'interest.late', ...about })
  }
  await tx.interest.updateMany({
    where: { tenantId, id: { in: late.map(({ id }) => id) } },
    data: { remindedAt: now },
  })
  return late.length
}
