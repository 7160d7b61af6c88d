import type { Scope } from '@voortent/database'
import { type NameHandover, passOnNames } from '@voortent/domain/partners'
import { activeOn, completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, dayOf } from '@voortent/kernel'
import type { Commitment, LeavingInput } from '../contract.ts'
import { noteStep } from '../ladder/note-step.ts'
import { recordConsortium } from '../record-consortium.ts'
import { endPlacesOf } from './end-places-of.ts'
import { passOnTasks } from './pass-on-tasks.ts'
import { pathOfLeaving } from './path-of-leaving.ts'
import { type RunningLeaving, requireLeaving } from './require-leaving.ts'

/**
 * Lets a partner go, from its last day on: its roles, seats and places end, its open tasks go to its
 * successor or to who leads, and the inside closes behind it. The successor comes in to talk.
 * @param handovers pass on what stands on the names of its people
 * @throws `consortia.leaders-only`, `consortia.last-day-ahead`
 */
export async function confirmLeaving(
  scope: Scope,
  input: LeavingInput,
  handovers: readonly NameHandover[] = [],
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const leaving = await requireLeaving(scope, input)
  const { id, organisation, organisationId, consortium, reason, lastDay } = leaving
  if (!consortium.leadsIt) throw new DomainError('forbidden', 'consortia.leaders-only')
  if (lastDay > dayOf(now)) throw new DomainError('conflict', 'consortia.last-day-ahead')
  await tx.consortiumLeaving.update({
    where: { tenantId_id: { tenantId, id } },
    data: { confirmedAt: now, confirmedBy: actor.personId },
    select: { id: true },
  })
  await completeTasksAt(scope, { path: pathOfLeaving(consortium.id, id) })
  await passOnTasks(scope, consortium, { from: organisationId, to: leaving.successorId })
  await endPlacesOf(scope, { consortiumId: consortium.id, organisationId, on: lastDay })
  await bringIn(scope, leaving)
  await recordConsortium(scope, 'consortium.partner-left', consortium, { organisation })
  const about = { consortiumId: consortium.id, organisationId, reason, on: lastDay }
  const from = commitmentOf(leaving, organisationId)
  await noteStep(scope, { ...about, from, to: 'gestopt', own: false })
  for (const membership of await peopleOf(scope, organisationId)) {
    const heirs = leaving.successorId
    const left = { membership, organisation: null, heirs, successor: null }
    await passOnNames(scope, handovers, left)
  }
}

async function peopleOf({ tx, tenantId, now }: Scope, organisationId: string): Promise<string[]> {
  const voices = await tx.representation.findMany({
    where: { tenantId, organisationId, ...activeOn(now) },
    select: { membershipId: true },
  })
  return voices.map(({ membershipId }) => membershipId)
}

/** The successor talks with the others; a promise is its own to make. */
async function bringIn(scope: Scope, leaving: RunningLeaving): Promise<void> {
  const { successorId, organisation, consortium } = leaving
  if (!successorId || successorId === consortium.organisationId) return
  const from = commitmentOf(leaving, successorId)
  if (from && from !== 'gestopt' && from !== 'geinteresseerd') return
  await noteStep(scope, {
    consortiumId: consortium.id,
    organisationId: successorId,
    from,
    to: 'in-gesprek',
    on: dayOf(scope.now),
    reason: organisation,
    own: false,
  })
}

function commitmentOf({ consortium }: RunningLeaving, organisation: string): Commitment | null {
  const known = consortium.partners.find((one) => one.organisationId === organisation)
  return (known?.commitment ?? null) as Commitment | null
}
