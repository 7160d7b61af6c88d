import type { Scope } from '@voortent/database'
import {
  createDocument,
  readTexts,
  replaceContent,
  type TextNode,
  textOf,
} from '@voortent/domain/documents'
import { DomainError, newId } from '@voortent/kernel'
import { mostSpeerpunten } from './add-speerpunt.ts'
import type { TurnHeadingsInput } from './contract.ts'
import { keepOrder, lockOrder } from './lock-order.ts'
import { recordSpeerpunt } from './record-speerpunt.ts'
import { sectionsOf, type TextSection, without } from './sections-of.ts'

/**
 * Structure later: the chosen headings of the agenda's own text become speerpunten at the end,
 * and what stands under them their texts.
 * @returns how many there were
 * @throws `agenda.headings-missing`, `agenda.headings-moved`, `agenda.too-many-speerpunten`
 */
export async function turnHeadingsIntoSpeerpunten(
  scope: Scope,
  input: TurnHeadingsInput,
): Promise<number> {
  const { tx, tenantId, now } = scope
  const agenda = await lockOrder(scope, input.agenda)
  const { documentId } = await tx.agenda.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: agenda.id } },
    select: { documentId: true },
  })
  const text = textOf(await readTexts(scope, [documentId]), documentId).content
  const sections = choose(text, input.headings)
  if (agenda.order.length + sections.length > mostSpeerpunten)
    throw new DomainError('conflict', 'agenda.too-many-speerpunten', {
      field: 'headings',
      values: { most: mostSpeerpunten },
    })
  await replaceContent(scope, documentId, without(text, sections))
  for (const [number, { title, content }] of sections.entries()) {
    const id = newId<'speerpunt'>()
    const subject = { subjectType: 'speerpunt', subjectId: id }
    await tx.speerpunt.create({
      data: {
        tenantId,
        id,
        agendaId: agenda.id,
        title,
        position: agenda.order.length + number,
        documentId: await createDocument(scope, subject, content),
        createdAt: now,
      },
      select: { id: true },
    })
    await recordSpeerpunt(scope, 'speerpunt.added', { id, title, agenda })
  }
  await keepOrder(scope, agenda.id, agenda.order)
  return sections.length
}

/** The parts that were chosen; somebody may have written on since they were shown. */
function choose(text: TextNode, headings: TurnHeadingsInput['headings']): TextSection[] {
  const sections = sectionsOf(text)
  return headings.map(({ from, title }) => {
    const found = sections.find((section) => section.from === from && section.title === title)
    if (!found) throw new DomainError('conflict', 'agenda.headings-moved', { field: 'headings' })
    return found
  })
}
