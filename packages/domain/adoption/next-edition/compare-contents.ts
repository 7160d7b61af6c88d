import type { AgendaContent } from '../content.ts'

/** A part that came, went, or agrees on something else than the part it was copied from. */
export type ContentChange = {
  part: 'agenda' | 'speerpunt' | 'goal' | 'action'
  kind: 'added' | 'removed' | 'changed'
  title: string
  /** Which facts differ, by name. */
  facts: string[]
  /** Its text before and after, by document; null where there is none. */
  texts: { before: string | null; after: string | null }
}

type Part = {
  id: string
  origin: string | null
  title: string
  text: { document: string; hash: string }
}

/**
 * What a later edition agrees on otherwise than the one it was begun from: parts are held against
 * those they were copied from.
 */
export function compareContents(before: AgendaContent, after: AgendaContent): ContentChange[] {
  return [
    ...compareParts('speerpunt', before.speerpunten, after.speerpunten, ['title', 'lead']),
    ...compareParts('goal', before.goals, after.goals, [
      'title',
      'indicator',
      'unit',
      'direction',
      'targets',
      'responsible',
    ]),
    ...compareParts('action', before.actions, after.actions, [
      'title',
      'lead',
      'partners',
      'startsOn',
      'endsOn',
      'money',
    ]),
  ]
}

function compareParts<P extends Part>(
  part: ContentChange['part'],
  before: readonly P[],
  after: readonly P[],
  names: readonly (keyof P & string)[],
): ContentChange[] {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const known = new Set(after.flatMap(({ origin }) => origin ?? []))
  return [
    ...after.flatMap((now) => {
      const was = now.origin ? earlier.get(now.origin) : undefined
      if (!was) return [change(part, 'added', now, [], null, now)]
      const facts = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(now[name]))
      const same = facts.length === 0 && was.text.hash === now.text.hash
      return same ? [] : [change(part, 'changed', now, facts, was, now)]
    }),
    ...before
      .filter(({ id }) => !known.has(id))
      .map((was) => change(part, 'removed', was, [], was, null)),
  ]
}

function change(
  part: ContentChange['part'],
  kind: ContentChange['kind'],
  { title }: Part,
  facts: string[],
  before: Part | null,
  after: Part | null,
): ContentChange {
  const texts = { before: before?.text.document ?? null, after: after?.text.document ?? null }
  return { part, kind, title, facts, texts }
}
