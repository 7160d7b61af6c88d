import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { DomainError, dateOf, dayFrom, newId } from '@voortent/kernel'
import type { AnnounceLeavingInput } from '../contract.ts'
import { lastStepOn } from '../ladder/note-step.ts'
import { speaksFor } from '../permissions.ts'
import { recordInside } from '../record-inside.ts'
import { type InsideConsortium, requireInsider } from '../require-insider.ts'
import { requirePartner } from '../require-partner.ts'
import { requireTakingPart } from '../require-taking-part.ts'
import { voicesOf } from '../voices-of.ts'
import type { HandoverSource } from './handover-source.ts'
import { listOwnHandover } from './list-own-handover.ts'
import { pathOfLeaving } from './path-of-leaving.ts'
import { refuseWhileLeaving } from './refuse-while-leaving.ts'

/**
 * Announces that a partner leaves: why, until when, and who comes in its place. What it hands over is
 * gathered, and who leads is asked to confirm.
 * @param sources of other modules, of what the partner leaves behind with them
 * @throws `consortia.own-voice-only`, `consortia.lead-stays`, `consortia.no-partner-here`,
 * `consortia.leaves-already`, `consortia.step-before-last`, `consortia.succeeds-itself`
 */
export async function announceLeaving(
  scope: Scope,
  input: AnnounceLeavingInput,
  sources: readonly HandoverSource[] = [],
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await requireInsider(scope, input.consortium, { lock: true })
  const { id: consortiumId, leadsIt } = consortium
  const { organisation: organisationId, reason, lastDay, successor } = input
  if (!leadsIt && !speaksFor(consortium, organisationId))
    throw new DomainError('forbidden', 'consortia.own-voice-only')
  if (organisationId === consortium.organisationId)
    throw new DomainError('conflict', 'consortia.lead-stays')
  const organisation = await requireTakingPart(scope, consortium, organisationId)
  await refuseWhileLeaving(scope, { consortiumId, organisationId })
  const last = await lastStepOn(scope, { consortiumId, organisationId })
  if (last && lastDay < dayFrom(last))
    throw new DomainError('invalid', 'consortia.step-before-last', { field: 'lastDay' })
  if (successor === organisationId)
    throw new DomainError('invalid', 'consortia.succeeds-itself', { field: 'successor' })
  if (successor) await requirePartner(scope, successor)
  const id = newId()
  await tx.consortiumLeaving.create({
    data: {
      tenantId,
      id,
      consortiumId,
      organisationId,
      reason,
      lastDay: dateOf(lastDay),
      successorId: successor,
      announcedAt: now,
      announcedBy: actor.personId,
    },
    select: { id: true },
  })
  const at = { consortium: consortiumId, organisation: organisationId }
  const entries = []
  for (const source of [listOwnHandover, ...sources]) entries.push(...(await source(scope, at)))
  await tx.handoverItem.createMany({
    data: entries.map((entry, position) => ({
      tenantId,
      id: newId(),
      consortiumId,
      leavingId: id,
      ...entry,
      position,
    })),
  })
  await askToConfirm(scope, consortium, { leaving: id, organisation, lastDay })
  await recordInside(scope, 'consortium.leaving-announced', consortium, { organisation, reason })
  return { id }
}

async function askToConfirm(
  scope: Scope,
  { id, organisationId }: InsideConsortium,
  about: { leaving: string; organisation: string; lastDay: string },
): Promise<void> {
  const [voice] = organisationId ? await voicesOf(scope, [organisationId]) : []
  if (!voice) return
  await assignTask(scope, {
    kind: 'confirm-leaving',
    subject: about.organisation,
    path: pathOfLeaving(id, about.leaving),
    dueOn: about.lastDay,
    consortium: id,
    to: { representation: voice.representation },
  })
}
