import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'
import { requireCoordinator } from '../tenancy/index.ts'
import { closeRepresentation } from './close-representation.ts'
import type { EndPartnershipInput } from './contract.ts'
import { type NameHandover, passOnNames } from './name-handover.ts'
import { requirePartner } from './require-partner.ts'
import { requireRunning } from './require-representation.ts'
import { stopActingFor } from './stop-acting-for.ts'

/**
 * Lets an organisation leave this tenant; `endsOn` is its last day as a partner, today or earlier.
 * Whoever speaks for it stops doing so, mandates are withdrawn and open tasks go to the coordinators.
 * What it did and said stays, and it can come back. `handovers` pass on what stands on the
 * names of those people. Throws `partners.already-left`,
 * `partners.end-in-future` and `partners.left-before-start`. Answers how many people and tasks.
 */
export async function endPartnership(
  scope: Scope,
  { organisation, endsOn }: EndPartnershipInput,
  handovers: readonly NameHandover[] = [],
): Promise<{ people: number; tasks: number }> {
  const { tx, tenantId, now, record } = scope
  requireCoordinator(scope.actor)
  const partner = await requirePartner(scope, organisation)
  if (partner.until) throw new DomainError('conflict', 'partners.already-left')
  if (endsOn > dayOf(now)) throw refusedEnd('partners.end-in-future')
  if (endsOn < partner.since) throw refusedEnd('partners.left-before-start')
  const running = await tx.representation.findMany({
    where: { organisationId: organisation, endedAt: null },
    select: { id: true },
  })
  const voices = []
  let tasks = 0
  for (const { id } of running) {
    const held = await requireRunning(scope, id)
    // Who was still to begin, or began after the last day, spoke for no day at all.
    const last = held.startsOn > endsOn ? held.startsOn : endsOn
    const heir = { role: 'coordinator' } as const
    const planned = held.endsOn && held.endsOn < last ? held.endsOn : last
    const how = { endsOn: planned, successor: null, heir }
    tasks += (await closeRepresentation(scope, held, how)).tasks
    voices.push(held)
  }
  for (const held of voices) {
    await stopActingFor(scope, held)
    const left = {
      membership: held.membershipId,
      organisation,
      heirs: organisation,
      successor: null,
    }
    await passOnNames(scope, handovers, left)
  }
  await tx.partner.update({
    where: { tenantId_organisationId: { tenantId, organisationId: organisation } },
    data: { until: dateOf(endsOn) },
    select: { id: true },
  })
  await record({
    type: 'organisation.left',
    subjectType: 'organisation',
    subjectId: organisation,
    payload: { until: endsOn, people: voices.length, tasks },
  })
  return { people: voices.length, tasks }
}

function refusedEnd(code: string): DomainError {
  return new DomainError('invalid', code, { field: 'endsOn' })
}
