import type { Scope } from '@voortent/database'
import { createDocument, type TextNode } from '@voortent/domain/documents'
import { DomainError, newId } from '@voortent/kernel'
import type { AddActionInput } from './contract.ts'
import { datesOf } from './dates-of.ts'
import { orderIn } from './keep-order.ts'
import type { ActionId } from './lock-action.ts'
import { lockAgenda } from './lock-agenda.ts'
import { canArrange, requireRule } from './permissions.ts'
import { recordAction } from './record-action.ts'
import { requireGoal, requireGroupOf, requirePartner, requireSpeerpunt } from './require-parts.ts'
import { voiceFor } from './voice-for.ts'

/** More than this nobody can oversee under one speerpunt. */
export const mostActions = 200

/**
 * Adds an action at the end of its speerpunt, with a text that begins with what it is about.
 * Who is no keeper adds it for the organisation they speak for.
 * @throws `actions.lead-or-keepers-only`, `actions.closed-in-this-phase`, `actions.too-many`
 */
export async function addAction(
  scope: Scope,
  input: AddActionInput,
): Promise<{ id: ActionId; agendaId: string; documentId: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, organisation } = input
  const { agendaId } = await requireSpeerpunt(scope, input.speerpunt)
  const agenda = await lockAgenda(scope, agendaId)
  const leads = (await voiceFor(scope, organisation)) !== null
  const standing = { roles: actor.roles, leads }
  requireRule(canArrange, standing, agenda.phase, 'actions.lead-or-keepers-only')
  if (organisation) await requirePartner(scope, organisation)
  if (input.goal) await requireGoal(scope, input.goal, { id: input.speerpunt })
  if (input.workingGroup) await requireGroupOf(scope, input.workingGroup, agendaId)
  const { length: position } = await orderIn(scope, input.speerpunt)
  if (position >= mostActions)
    throw new DomainError('conflict', 'actions.too-many', {
      field: 'speerpunt',
      values: { most: mostActions },
    })
  const id = newId<'action'>()
  const subject = { subjectType: 'action', subjectId: id }
  const documentId = await createDocument(scope, subject, paragraphs(input.about))
  await tx.action.create({
    data: {
      tenantId,
      id,
      agendaId,
      speerpuntId: input.speerpunt,
      goalId: input.goal,
      title,
      organisationId: organisation,
      workingGroupId: input.workingGroup,
      ...datesOf(input),
      documentId,
      position,
      createdAt: now,
      createdBy: actor.personId,
      changedAt: now,
    },
    select: { id: true },
  })
  await recordAction(scope, 'action.added', { id, title, agenda })
  return { id, agendaId, documentId }
}

function paragraphs(about: string): TextNode {
  const lines = about.split(/\n+/).map((line) => line.trim())
  return {
    type: 'doc',
    content: lines
      .filter((line) => line !== '')
      .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}
