import type { Scope } from '@voortent/database'
import { listActions } from '@voortent/domain/actions'
import {
  addSpeerpunt,
  assignLead,
  createAgenda,
  getAgenda,
  listPossibleLeads,
} from '@voortent/domain/agenda'
import { readTexts, replaceContent, textOf } from '@voortent/domain/documents'
import { listGoals } from '@voortent/domain/goals'
import { DomainError, newId } from '@voortent/kernel'
import type { BeginNextEditionInput } from '../contract.ts'
import { holdAgenda } from '../hold-agenda.ts'
import { requireBeginNextEdition } from '../permissions.ts'
import { readAdoption } from '../record/read-adoption.ts'
import { recordAdoption } from '../record-adoption.ts'
import { copyAction, isOpenAction } from './copy-action.ts'
import { copyGoal } from './copy-goal.ts'

/**
 * Begins the next edition of an adopted agenda: a new agenda in concept with copies of its texts,
 * speerpunten, goals and the actions that are not done, to go on from. Who takes
 * no part any more leads nothing in it. Once adopted it supersedes this one.
 * @throws `adoption.not-adopted`, `adoption.next-edition-exists`
 */
export async function beginNextEdition(
  scope: Scope,
  { agenda: originId, ...facts }: BeginNextEditionInput,
): Promise<{ id: string }> {
  const { tx, tenantId, actor } = scope
  const { phase } = await holdAgenda(scope, originId)
  requireBeginNextEdition(actor, phase)
  await readAdoption(scope, { agendaId: originId }).catch(notAdopted)
  if ((await tx.agendaOrigin.count({ where: { tenantId, kind: 'agenda', originId } })) > 0)
    throw new DomainError('conflict', 'adoption.next-edition-exists')
  const { agenda, texts, goals, actions } = await readOrigin(scope, originId)
  const { id, documentId } = await createAgenda(scope, { ...facts, ambition: agenda.ambition })
  const origins = [origin('agenda', id, originId)]
  const say = (document: string, from: string) =>
    replaceContent(scope, document, textOf(texts, from).content)
  await say(documentId, agenda.documentId)
  const partners = new Set((await listPossibleLeads(scope)).map((one) => one.id))
  const here = (organisation: string | null) =>
    organisation && partners.has(organisation) ? organisation : null
  const copies = new Map<string, string>()
  for (const speerpunt of agenda.speerpunten) {
    const copy = await addSpeerpunt(scope, { agenda: id, title: speerpunt.title })
    await say(copy.documentId, speerpunt.documentId)
    const organisation = here(speerpunt.lead?.id ?? null)
    if (organisation) await assignLead(scope, { speerpunt: copy.id, organisation })
    copies.set(speerpunt.id, copy.id)
    origins.push(origin('speerpunt', copy.id, speerpunt.id))
  }
  const of = (part: string | null) => (part && copies.get(part)) || null
  for (const goal of goals) {
    const speerpunt = of(goal.speerpunt.id) ?? ''
    const copy = await copyGoal(scope, goal, { speerpunt, here, ...facts })
    await say(copy.documentId, goal.documentId)
    copies.set(goal.id, copy.id)
    origins.push(origin('goal', copy.id, goal.id))
  }
  for (const action of actions.filter(isOpenAction)) {
    const places = { speerpunt: of(action.speerpuntId) ?? '', goal: of(action.goalId), here }
    const copy = await copyAction(scope, action, places)
    await say(copy.documentId, action.documentId)
    origins.push(origin('action', copy.id, action.id))
  }
  await tx.agendaOrigin.createMany({
    data: origins.map((one) => ({ ...one, tenantId, id: newId(), agendaId: id })),
  })
  const begun = { id, title: facts.title }
  await recordAdoption(scope, 'agenda.next-edition-begun', begun, { origin: agenda.title })
  return { id }
}

function origin(kind: string, copyId: string, originId: string) {
  return { kind, copyId, originId }
}

async function readOrigin(scope: Scope, id: string) {
  const agenda = await getAgenda(scope, { id })
  const { goals } = await listGoals(scope, { agenda: id })
  const actions = await listActions(scope, { agenda: id })
  const parts = [agenda, ...agenda.speerpunten, ...goals, ...actions]
  const texts = await readTexts(
    scope,
    parts.map(({ documentId }) => documentId),
  )
  return { agenda, goals, actions, texts }
}

function notAdopted(): never {
  throw new DomainError('conflict', 'adoption.not-adopted')
}
