import type { Scope } from '@voortent/database'
import { DomainError, dateOf } from '@voortent/kernel'
import type { RepresentationInput } from './contract.ts'
import { bringBackTasks } from './hand-over-tasks.ts'
import type { NameHandover } from './name-handover.ts'
import { bringBackNamedTasks } from './pass-named-task.ts'
import { requireManager } from './permissions.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import { requirePresent } from './require-partner.ts'
import { requireRepresentation } from './require-representation.ts'
import { restoreMandatesOf } from './withdraw-mandate.ts'

/**
 * Undoes the ending of a representation: its period, the mandates that ended with it, and the tasks
 * that nobody has done since. Throws `partners.not-ended`, `partners.has-left` and
 * `partners.period-overlaps`.
 */
export async function resumeRepresentation(
  scope: Scope,
  { representation }: RepresentationInput,
  handovers: readonly NameHandover[] = [],
): Promise<void> {
  const { tx, tenantId, record } = scope
  requireManager(scope.actor)
  const held = await requireRepresentation(scope, representation)
  if (!held.endedAt) throw new DomainError('conflict', 'partners.not-ended')
  await requirePresent(scope, held.organisationId)
  const endsOn = await plannedEnd(scope, held.id)
  await refuseOverlap(scope, { ...held, except: held.id }, { startsOn: held.startsOn, endsOn })
  await tx.representation.update({
    where: { tenantId_id: { tenantId, id: held.id } },
    data: {
      endsOn: endsOn ? dateOf(endsOn) : null,
      endedAt: null,
      endedBy: null,
      successorId: null,
    },
    select: { id: true },
  })
  await restoreMandatesOf(scope, held.id, held.endedAt)
  await bringBackTasks(scope, held.id, held.endedAt)
  await bringBackNamedTasks(scope, held.membershipId, held.endedAt)
  for (const { bringBack } of handovers) await bringBack?.(scope, held.membershipId, held.endedAt)
  await record({
    type: 'representation.resumed',
    subjectType: 'representation',
    subjectId: held.id,
    payload: { organisation: held.organisationId },
  })
}

/** The last day it had before it was ended. */
async function plannedEnd({ tx }: Scope, id: string): Promise<string | null> {
  const ended = await tx.event.findFirst({
    where: { type: 'representation.ended', subjectId: id },
    orderBy: { recordedAt: 'desc' },
    select: { payload: true },
  })
  return (ended?.payload as { plannedEnd: string | null } | undefined)?.plannedEnd ?? null
}
