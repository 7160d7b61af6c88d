import type { Scope } from '@voortent/database'
import { type ReadableText, readTexts, textOf } from '@voortent/domain/documents'
import type { ReadProgrammeInput } from './contract.ts'
import { type Programme, readProgramme, type SpeerpuntOfProgramme } from './read-programme.ts'

/** A programme with the texts of the agenda and its speerpunten. */
export type ProgrammeAsDocument = Omit<Programme, 'agenda' | 'speerpunten'> & {
  agenda: Programme['agenda'] & { text: ReadableText }
  speerpunten: (SpeerpuntOfProgramme & { text: ReadableText })[]
}

/** A programme to read from beginning to end. @throws `agenda.no-such-agenda` */
export async function readAsDocument(
  scope: Scope,
  input: ReadProgrammeInput,
): Promise<ProgrammeAsDocument> {
  const { agenda, speerpunten, ...programme } = await readProgramme(scope, input)
  const texts = await readTexts(scope, [
    agenda.documentId,
    ...speerpunten.map(({ documentId }) => documentId),
  ])
  return {
    ...programme,
    agenda: { ...agenda, text: textOf(texts, agenda.documentId) },
    speerpunten: speerpunten.map((speerpunt) => ({
      ...speerpunt,
      text: textOf(texts, speerpunt.documentId),
    })),
  }
}
