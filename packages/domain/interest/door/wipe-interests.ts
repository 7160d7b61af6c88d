import type { Scope } from '@voortent/database'

/**
 * Wipes what was said by and about guests whose data went away: words, notes and names on tasks. That
 * there was an interest, and how it ended, stays for the counts.
 */
export async function wipeInterests({ tx, tenantId, now }: Scope, guests: string[]): Promise<void> {
  const interests = await tx.interest.findMany({
    where: { tenantId, guestId: { in: guests } },
    select: { id: true },
  })
  const ids = interests.map(({ id }) => id)
  await tx.interestEntry.deleteMany({ where: { tenantId, interestId: { in: ids } } })
  await tx.interest.updateMany({
    where: { tenantId, id: { in: ids } },
    data: { reason: '', named: false },
  })
  await tx.interest.updateMany({
    where: { tenantId, id: { in: ids }, status: { not: 'doet-mee' } },
    data: { status: 'niet', changedAt: now },
  })
  const path = { in: ids.map((id) => `interesse/${id}`) }
  await tx.task.updateMany({ where: { tenantId, path }, data: { subject: '' } })
  await tx.task.updateMany({ where: { tenantId, path, doneAt: null }, data: { doneAt: now } })
}
