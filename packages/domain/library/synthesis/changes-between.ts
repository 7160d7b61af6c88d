import { type ComparedBlock, compareTexts } from '@voortent/domain/documents'
import type { Stance } from './contract.ts'
import type { Snapshot, SnapshotSource } from './snapshot-of.ts'

/** What a source says of a finding; null for nothing. */
type Said = { stance: Stance; note: string } | null

/** How one moment of a synthesis differs from an earlier one; everything empty where it does not. */
export type SynthesisChanges = {
  /** The whole text with what differs in it. */
  text: ComparedBlock[]
  findings: { kind: 'added' | 'removed'; words: string }[]
  gaps: { before: string; after: string } | null
  /** `noted` for a source of which the note became another. */
  sources: { kind: 'added' | 'removed' | 'noted'; number: number; title: string; note: string }[]
  /** Of findings that stand in the later one. */
  stances: { finding: string; number: number; before: Said; after: Said }[]
}

/** A finding that is said in other words is another finding. */
export function changesBetween(before: Snapshot, after: Snapshot): SynthesisChanges {
  const blocks = compareTexts(before.content, after.content)
  return {
    text: blocks.some(({ kind }) => kind !== 'same') ? blocks : [],
    findings: [
      ...missingIn(after.findings, before.findings).map(one('removed')),
      ...missingIn(before.findings, after.findings).map(one('added')),
    ],
    gaps: before.gaps === after.gaps ? null : { before: before.gaps, after: after.gaps },
    sources: changedSources(before.sources, after.sources),
    stances: changedStances(before, after),
  }
}

/** Whether nothing differs. */
export function isUnchanged({ text, findings, gaps, sources, stances }: SynthesisChanges): boolean {
  return gaps === null && [text, findings, sources, stances].every((some) => some.length === 0)
}

const one = (kind: 'added' | 'removed') => (words: string) => ({ kind, words })

function missingIn(some: string[], others: string[]): string[] {
  return others.filter((words) => !some.includes(words))
}

function changedSources(
  before: SnapshotSource[],
  after: SnapshotSource[],
): SynthesisChanges['sources'] {
  const told = (kind: 'added' | 'removed' | 'noted') => (source: SnapshotSource) => {
    const { number, item, note } = source
    return { kind, number, title: item.title, note }
  }
  const [then, now] = [byNumber(before), byNumber(after)]
  return [
    ...before.filter(({ number }) => !now.has(number)).map(told('removed')),
    ...after.filter(({ number }) => !then.has(number)).map(told('added')),
    ...after
      .filter(({ number, note }) => (then.get(number)?.note ?? note) !== note)
      .map(told('noted')),
  ]
}

function changedStances(before: Snapshot, after: Snapshot): SynthesisChanges['stances'] {
  const then = byNumber(before.sources)
  return after.findings.flatMap((finding, place) => {
    const earlier = before.findings.indexOf(finding)
    return after.sources.flatMap((source) => {
      const { number } = source
      const [was, is] = [saidOf(then.get(number), earlier), saidOf(source, place)]
      const same = was?.stance === is?.stance && (was?.note ?? '') === (is?.note ?? '')
      return same ? [] : [{ finding, number, before: was, after: is }]
    })
  })
}

function byNumber(sources: SnapshotSource[]): Map<number, SnapshotSource> {
  return new Map(sources.map((source) => [source.number, source]))
}

function saidOf(source: SnapshotSource | undefined, place: number): Said {
  const found = source?.stances.find(({ finding }) => finding === place)
  return found ? { stance: found.stance, note: found.note } : null
}
