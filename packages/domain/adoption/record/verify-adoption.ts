import {
  type BallotExport,
  type BallotRecord,
  canonicalJson,
  differencesIn,
  type Json,
} from '../../decisions/verify-export.ts'
import { type AgendaContent, hashContent, textsIn } from '../content.ts'
import { hashStatement, type Statement } from './statement.ts'

/** What the page of an adoption offers to download. */
export type AdoptionExport = {
  statement: Statement
  /** The hash that the page shows: of the statement, which covers content and record. */
  hash: string
  content: AgendaContent
  /** The ballot it rests on, with the canonical form of every text that was decided on. */
  ballot: BallotExport
}

/** Recomputes an adoption; answers a line for every difference, none when all of it holds. */
export function differencesInAdoption({
  statement,
  hash: given,
  content,
  ballot,
}: AdoptionExport): string[] {
  const decided = ballot.outcomes.find((one) => one.hash === statement.recordHash)
  return [
    ...(hashStatement(statement) === given ? [] : ['the hash of the adoption is another']),
    ...(hashContent(content) === statement.contentHash
      ? []
      : ['the hash of the content is another']),
    ...(content.agenda.id === statement.agenda ? [] : ['the content is of another agenda']),
    ...differencesIn(ballot).map((line) => `ballot: ${line}`),
    ...ballot.texts.flatMap(({ hash: own, canonical }) =>
      isCanonical(canonical) ? [] : [`the text with hash ${own} is not in its canonical form`],
    ),
    ...(decided
      ? differencesInDecision(decided.record, content)
      : ['the outcome that it rests on is missing']),
  ]
}

/** The outcome is a definite yes, about this agenda, to exactly these texts. */
function differencesInDecision(
  { about, texts, outcome }: BallotRecord,
  content: AgendaContent,
): string[] {
  const bound = new Map(texts.map((text) => [text.document, text.hash]))
  return [
    ...(outcome.tally.outcome === 'aangenomen' ? [] : ['the outcome is no definite yes']),
    ...(about?.type === 'agenda' && about.id === content.agenda.id
      ? []
      : ['the ballot is about something else']),
    ...textsIn(content).flatMap(({ title, document, hash: own }) =>
      bound.get(document) === own ? [] : [`the text of "${title}" was not decided on like this`],
    ),
  ]
}

/** The rules of docs/canonieke-vorm.md: letters in NFC, names in order, no white space. */
function isCanonical(canonical: string): boolean {
  try {
    return (
      canonicalJson(JSON.parse(canonical) as Json) === canonical &&
      canonical.normalize('NFC') === canonical
    )
  } catch {
    return false
  }
}
