import { citedIn, type TextNode } from '@voortent/domain/documents'
import type { CollectionInFull } from '../collections/get-collection.ts'
import type { Stance } from './contract.ts'

/** What a synthesis says at one moment, such as in an edition. */
export type Snapshot = {
  content: TextNode
  findings: string[]
  gaps: string
  /** In the order of the collection. */
  sources: SnapshotSource[]
}

export type SnapshotSource = {
  item: { id: string; title: string }
  number: number
  /** Whether the text names its number. */
  cited: boolean
  note: string
  /** What it says of findings, by their places. */
  stances: { finding: number; stance: Stance; note: string }[]
}

/** A collection as it stands now, with its text. */
export function snapshotOf(collection: CollectionInFull, content: TextNode): Snapshot {
  const { findings, stances, gaps, entries } = collection
  const named = new Set(citedIn(content))
  const placeOf = (finding: string) => findings.findIndex(({ id }) => id === finding)
  return {
    content,
    findings: findings.map(({ words }) => words),
    gaps,
    sources: entries.map(({ id: entry, number, note, item: { id, title } }) => ({
      item: { id, title },
      number,
      cited: named.has(number),
      note,
      stances: stances
        .filter((one) => one.entry === entry)
        .map(({ finding, stance, note: about }) => ({
          finding: placeOf(finding),
          stance,
          note: about,
        })),
    })),
  }
}
