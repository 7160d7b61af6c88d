import { type ItemFacts, itemFacts } from '../../contract.ts'
import type { ToldField } from './contract.ts'
import { classify, dayIn, kindIn, languageIn, licenceIn } from './read-words.ts'
import type { ImportFault, Told } from './told.ts'

/** An item that a reference tells of, not yet brought in: as its form would have it, and read. */
export type DraftItem = { line: number; told: object; facts: ItemFacts; files: string[] }

/** The facts that are filled in by another part of a reference. */
const fieldOf: Record<string, ToldField> = { themes: 'keywords', topsectors: 'keywords' }

/**
 * Reads references as items, held against the same contract as the form; each fault says where it stands.
 * @param strict for tables, where somebody filled in the kind; programs have kinds of their own
 */
export function draftItems(
  references: readonly Told[],
  { strict }: { strict: boolean },
): { drafts: DraftItem[]; faults: ImportFault[] } {
  const drafts: DraftItem[] = []
  const faults: ImportFault[] = []
  for (const reference of references) {
    const { line, at, text } = reference
    const fault = (field: ToldField, problem: string) =>
      faults.push({
        line: at[field] ?? line,
        field,
        problem,
        found: (text[field] ?? '').slice(0, 120),
      })
    const kind = text.kind ? kindIn(text.kind) : null
    if (!kind && text.kind && strict) fault('kind', 'library.kind-unknown')
    const language = text.language ? languageIn(text.language) : 'nl'
    if (!language) fault('language', 'library.language-unknown')
    const told = asInput(text, { kind, language })
    const read = itemFacts.safeParse(told)
    if (read.success)
      drafts.push({
        line,
        told,
        facts: read.data,
        files: (text.files ?? '').split('\n').filter(Boolean),
      })
    else for (const [field, message] of firstIssues(read.error.issues)) fault(field, message)
  }
  return { drafts, faults: faults.toSorted((one, other) => one.line - other.line) }
}

type Issue = { path: readonly PropertyKey[]; message: string }

/** What is wrong with a field is told once. */
function firstIssues(issues: readonly Issue[]): Map<ToldField, string> {
  const first = new Map<ToldField, string>()
  for (const { path, message } of issues)
    if (!first.has(fieldAt(path))) first.set(fieldAt(path), message)
  return first
}

function fieldAt([name]: readonly PropertyKey[]): ToldField {
  return fieldOf[String(name)] ?? (String(name) as ToldField)
}

function asInput(
  text: Told['text'],
  { kind, language }: { kind: string | null; language: string | null },
): object {
  const { known, others } = classify(text.keywords ?? '')
  const words = others.length > 0 ? `Trefwoorden: ${others.join(', ')}` : ''
  return {
    ...known,
    kind: kind ?? 'publicatie',
    language: language ?? 'nl',
    title: text.title ?? '',
    people: text.people ?? '',
    on: dayIn(text.on ?? ''),
    // What our lists do not have stays readable and findable.
    abstract: [text.abstract ?? '', words].filter(Boolean).join('\n\n'),
    plainSummary: text.plainSummary ?? '',
    contextRegion: text.contextRegion ?? '',
    contextSector: text.contextSector ?? '',
    licence: licenceIn(text.licence ?? ''),
    doi: text.doi ?? '',
    // Without an address of its own it is found where its DOI leads.
    links: text.links ?? (text.doi ? doiLink(text.doi) : ''),
    version: text.version ?? '',
  }
}

function doiLink(doi: string): string {
  const [bare] = /10\.\d{4,9}\/\S+$/.exec(doi) ?? []
  return bare ? `https://doi.org/${bare}` : ''
}
