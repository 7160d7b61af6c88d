import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import { lockConsultation } from '../require-consultation.ts'
import { endPeriod } from './close-consultation.ts'
import { isDayToRemind } from './days-to-remind.ts'
import { remind } from './remind-silent.ts'

/**
 * What a day brings to the open consultations of a tenant: those whose last day is over are closed,
 * and who is silent is reminded when the end is near. Done twice on one day it does nothing more.
 */
export async function keepPeriods(scope: Scope): Promise<{ closed: number; reminded: number }> {
  const { tx, tenantId, now } = scope
  const running = await tx.consultation.findMany({
    where: { tenantId, closedAt: null, NOT: { openedAt: null } },
    select: { id: true },
  })
  const done = { closed: 0, reminded: 0 }
  for (const { id } of running) {
    const consultation = await lockConsultation(scope, id)
    if (consultation.closedAt) continue
    if (consultation.state === 'closed') {
      await endPeriod(scope, consultation)
      done.closed++
    } else if (await isDue(scope, id, isDayToRemind(dayOf(now), consultation.closesOn))) {
      done.reminded += await remind(scope, consultation)
    }
  }
  return done
}

/** Once a day: not again when somebody was reminded today already. */
async function isDue({ tx, tenantId, now }: Scope, id: string, today: boolean): Promise<boolean> {
  if (!today) return false
  const last = await tx.consultationInvitee.findFirst({
    where: { tenantId, consultationId: id, NOT: { remindedAt: null } },
    orderBy: { remindedAt: 'desc' },
    select: { remindedAt: true },
  })
  return !last?.remindedAt || dayOf(last.remindedAt) !== dayOf(now)
}
