/** What a page can hold, whoever prints it. */
export type Block =
  | { kind: 'heading'; level: number; words: Run[] }
  | { kind: 'paragraph' | 'under' | 'statement'; words: Run[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'tasks'; items: { done: boolean; blocks: Block[] }[] }
  | { kind: 'quote'; blocks: Block[] }
  | Table

/** Letters that look the same; a line break is a run of its own. */
export type Run = {
  text: string
  bold: boolean
  italic: boolean
  href: string | null
  /** Another place in the same file. */
  to: string | null
  /** What this place is called. */
  id: string | null
}

/** Cells by their place; every place of the grid belongs to one cell. */
export type Table = {
  kind: 'table'
  columns: number
  /** Rows at the head that are repeated on every page. */
  headRows: number
  rows: Cell[][]
}
export type Cell = { header: boolean; colspan: number; rowspan: number; blocks: Block[] }
