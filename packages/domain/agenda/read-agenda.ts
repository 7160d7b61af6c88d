import type { Scope } from '@voortent/database'
import { type ReadableText, readTexts, textOf } from '@voortent/domain/documents'
import type { AgendaInput } from './contract.ts'
import { type AgendaOutline, getAgenda, type SpeerpuntOfAgenda } from './get-agenda.ts'

/** An agenda to read, with the texts as they stand now. */
export type ReadableAgenda = Omit<AgendaOutline, 'speerpunten' | 'withdrawn'> & {
  text: ReadableText
  speerpunten: (SpeerpuntOfAgenda & { text: ReadableText })[]
}

/** @throws `agenda.no-such-agenda` */
export async function readAgenda(scope: Scope, input: AgendaInput): Promise<ReadableAgenda> {
  const { withdrawn: _, speerpunten, ...agenda } = await getAgenda(scope, input)
  const texts = await readTexts(scope, [
    agenda.documentId,
    ...speerpunten.map(({ documentId }) => documentId),
  ])
  return {
    ...agenda,
    text: textOf(texts, agenda.documentId),
    speerpunten: speerpunten.map((speerpunt) => ({
      ...speerpunt,
      text: textOf(texts, speerpunt.documentId),
    })),
  }
}
