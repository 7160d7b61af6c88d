import type { Scope } from '@voortent/database'
import { layOutBallot } from '@voortent/domain/decisions'
import { createDocument } from '@voortent/domain/documents'
import { DomainError, type Id, newId } from '@voortent/kernel'
import { composeContent } from '../compose-content.ts'
import { type AgendaContent, hashContent } from '../content.ts'
import { type PutToDecisionInput, putToDecisionInput } from '../contract.ts'
import { holdAgenda } from '../hold-agenda.ts'
import { requirePutToDecision } from '../permissions.ts'
import { say } from '../pieces.ts'
import { recordAdoption } from '../record-adoption.ts'
import words from '../words.json' with { type: 'json' }
import { composeFacts } from './compose-facts.ts'
import { isUnderWay, readEditions } from './read-editions.ts'

export type EditionId = Id<'edition'>

/**
 * Puts a whole agenda to the vote of the organisations: writes down all that it agrees
 * on, makes the feitenblad of it, and lays out a ballot that binds every text.
 * @throws `adoption.not-in-this-phase`, `adoption.already-put`
 */
export async function putToDecision(
  scope: Scope,
  input: PutToDecisionInput,
): Promise<{ id: EditionId; ballot: string }> {
  const { tx, tenantId, actor, now } = scope
  const { agenda: agendaId, ...asked } = putToDecisionInput.parse(input)
  const agenda = await holdAgenda(scope, agendaId)
  requirePutToDecision(actor, agenda.phase)
  const editions = await readEditions(scope, agendaId)
  if (editions.some(isUnderWay)) throw new DomainError('conflict', 'adoption.already-put')
  const content = await composeContent(scope, agendaId)
  const id = newId<'edition'>()
  const subject = { subjectType: 'agenda-edition', subjectId: id }
  const factsDocumentId = await createDocument(scope, subject, composeFacts(content))
  const texts = namedTexts(content, factsDocumentId)
  const ballot = await layOutBallot(scope, {
    ...asked,
    subjectType: 'agenda',
    subjectId: agendaId,
    texts,
  })
  await tx.agendaEdition.create({
    data: {
      tenantId,
      id,
      agendaId,
      ballotId: ballot.id,
      number: (editions[0]?.number ?? 0) + 1,
      content,
      hash: hashContent(content),
      factsDocumentId,
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await tx.agendaEditionText.createMany({
    data: texts.map(({ document }) => ({
      tenantId,
      id: newId(),
      editionId: id,
      documentId: document,
    })),
  })
  await recordAdoption(scope, 'agenda.put-to-decision', agenda, { ballot: ballot.id })
  return { id, ballot: ballot.id }
}

const longestName = 300

/** Every text of the agenda under the name its reader knows it by, the feitenblad last. */
function namedTexts(content: AgendaContent, facts: string): { document: string; name: string }[] {
  const named = (sentence: string) => (one: { title: string; text: { document: string } }) => ({
    document: one.text.document,
    name: say(sentence, { title: one.title }).slice(0, longestName),
  })
  return [
    { document: content.agenda.text.document, name: words['own-text'] },
    ...content.speerpunten.map(named(words.speerpunt)),
    ...content.goals.map(named(words.goal)),
    ...content.actions.map(named(words.action)),
    { document: facts, name: words.facts },
  ]
}
