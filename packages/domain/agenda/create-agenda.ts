import type { Scope } from '@voortent/database'
import { createDocument, type TextNode } from '@voortent/domain/documents'
import { DomainError, dayOf, type Id, newId } from '@voortent/kernel'
import type { AgendaPhase, BeginOnOnePageInput, CreateAgendaInput } from './contract.ts'
import { canCreateAgenda } from './permissions.ts'

export type AgendaId = Id<'agenda'>

type Begun = { id: AgendaId; documentId: string }

/**
 * Begins an agenda in concept, with a text of its own.
 * @param content what its text says from the start; nothing unless told
 */
export function createAgenda(
  scope: Scope,
  input: CreateAgendaInput,
  content?: TextNode,
): Promise<Begun> {
  return begin(scope, input, 'concept', content)
}

/** How many years a page that became an agenda looks ahead, until somebody says otherwise. */
const yearsAhead = 3

/**
 * Begins an agenda as one page to write on: a title is enough. Years, ambition and speerpunten
 * come when there is something to arrange.
 */
export function beginOnOnePage(scope: Scope, { title }: BeginOnOnePageInput): Promise<Begun> {
  const fromYear = Number(dayOf(scope.now).slice(0, 4))
  const facts = { title, fromYear, untilYear: fromYear + yearsAhead, ambition: '' }
  return begin(scope, facts, 'verkenning')
}

async function begin(
  scope: Scope,
  input: CreateAgendaInput,
  phase: AgendaPhase,
  content?: TextNode,
): Promise<Begun> {
  const { tx, tenantId, actor, now } = scope
  if (!actor.personId || !canCreateAgenda(actor))
    throw new DomainError('forbidden', 'agenda.keepers-only')
  const id = newId<'agenda'>()
  const documentId = await createDocument(scope, { subjectType: 'agenda', subjectId: id }, content)
  const { title, fromYear, untilYear, ambition } = input
  await tx.agenda.create({
    data: {
      tenantId,
      id,
      title,
      fromYear,
      untilYear,
      ambition,
      phase,
      documentId,
      createdAt: now,
      createdBy: actor.personId,
      changedAt: now,
    },
    select: { id: true },
  })
  const payload = { title, fromYear, untilYear }
  await scope.record({ type: 'agenda.created', subjectType: 'agenda', subjectId: id, payload })
  return { id, documentId }
}
