import { hash } from 'node:crypto'
import { canonicalJson } from '../decisions/verify-export.ts'

/** A text by its hash; docs/canonieke-vorm.md says of what. */
export type TextRef = { document: string; hash: string }

/**
 * Everything an agenda agrees on, in its own order. Organisations stand in by their ids, figures as
 * decimals such as `1200.5`, money in whole cents, days as `2027-03-31`; `origin` is the part of the
 * earlier edition that a part was copied from.
 */
export type AgendaContent = {
  format: 'voortent-agenda/1'
  agenda: {
    id: string
    origin: string | null
    title: string
    fromYear: number
    untilYear: number
    ambition: string
    text: TextRef
  }
  speerpunten: {
    id: string
    origin: string | null
    title: string
    lead: string | null
    text: TextRef
  }[]
  goals: {
    id: string
    origin: string | null
    speerpunt: string
    title: string
    indicator: string
    unit: string
    direction: string
    source: string
    rhythm: string
    baseline: { on: string; value: string } | null
    targets: { year: number; value: string }[]
    responsible: string | null
    text: TextRef
  }[]
  actions: {
    id: string
    origin: string | null
    speerpunt: string
    goal: string | null
    title: string
    lead: string | null
    partners: string[]
    startsOn: string | null
    endsOn: string | null
    money: { source: string; cents: number; certainty: string; note: string }[]
    text: TextRef
  }[]
  promises: {
    id: string
    organisation: string
    what: string
    dueOn: string
    action: string | null
    goal: string | null
  }[]
  embedding: { kind: string; arrangement: string; responsible: string | null }[]
  /** What the organisations were called at that moment. */
  organisations: { id: string; name: string }[]
}

/** SHA-256, in hex, over a content as canonical JSON in UTF-8. */
export function hashContent(content: AgendaContent): string {
  return hash('sha256', canonicalJson(content), 'hex')
}

/** True when two contents agree on the same; an organisation may have taken another name. */
export function agreeOnTheSame(one: AgendaContent, other: AgendaContent): boolean {
  const agreed = (content: AgendaContent) => hashContent({ ...content, organisations: [] })
  return agreed(one) === agreed(other)
}

/** The texts that one reads from beginning to end: the agenda's own and those of its speerpunten. */
export function readingTexts({ agenda, speerpunten }: AgendaContent): string[] {
  return [agenda, ...speerpunten].map(({ text }) => text.document)
}

/** Every text of an agenda: its own, then those of speerpunten, goals and actions. */
export function textsIn(content: AgendaContent): (TextRef & { title: string })[] {
  const { agenda, speerpunten, goals, actions } = content
  return [agenda, ...speerpunten, ...goals, ...actions].map(({ title, text }) => ({
    title,
    ...text,
  }))
}
