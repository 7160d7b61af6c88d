import type { Scope } from '@voortent/database'
import { type ReadableText, readTexts, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { AgendaTextInput } from './contract.ts'
import { type AgendaOutline, getAgenda } from './get-agenda.ts'

/** One text of an agenda, to work in, with the outline around it. */
export type AgendaText = {
  agenda: Omit<AgendaOutline, 'withdrawn'>
  /** Title of the speerpunt it belongs to, null for the agenda's own text. */
  speerpunt: string | null
  text: ReadableText
}

/** @throws `agenda.no-such-agenda`, `agenda.no-such-speerpunt` */
export async function openAgendaText(scope: Scope, input: AgendaTextInput): Promise<AgendaText> {
  const { withdrawn: _, ...agenda } = await getAgenda(scope, input)
  const speerpunt = agenda.speerpunten.find(({ documentId }) => documentId === input.document)
  if (!speerpunt && agenda.documentId !== input.document)
    throw new DomainError('not-found', 'agenda.no-such-speerpunt')
  const texts = await readTexts(scope, [input.document])
  return { agenda, speerpunt: speerpunt?.title ?? null, text: textOf(texts, input.document) }
}
