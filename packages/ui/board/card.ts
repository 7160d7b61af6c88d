/** What a board has to know of a card. */
export type BoardCard = {
  id: string
  title: string
  /** The key of the column where it is. */
  column: string
  href: string
  mayMove: boolean
}

/** What a board says around its cards. */
export type BoardWords = {
  how: string
  empty: string
  /** For who drags by keyboard and listens. */
  instructions: string
  role: string
  grip: (title: string) => string
  drag: (what: 'start' | 'over' | 'end' | 'cancel', title: string, column: string) => string
}
