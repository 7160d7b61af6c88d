/** What takes room on a page, whatever it says. */
export type Piece =
  /** A paragraph; `level` of a heading, from 1. */
  | { kind: 'words' | 'note'; text: string; level?: number }
  /** In points. */
  | { kind: 'picture'; width: number; height: number }
  | { kind: 'break' }
  | { kind: 'list'; items: Piece[][] }
  | {
      kind: 'table'
      columns: number
      rows: { colspan: number; rowspan: number; pieces: Piece[] }[][]
    }

/** A paper and how it is written on, in points; `line` is what a word processor calls its distance. */
export type Paper = {
  width: number
  height: number
  /** At the left and right, and above and below. */
  side: number
  end: number
  letters: number
  /** Letters run wide, as those of Arial do. */
  broad: boolean
  line: number
  /** Between paragraphs. */
  after: number
}
