/** The card whose form is open, and to which column it is about to go. */
export type Moving<Column extends string> = { id: string; to: Column | null }

/** Reads it out of an address; null where no card is being moved. */
export function movingFrom<Column extends string>(
  url: string,
  columns: readonly Column[],
): Moving<Column> | null {
  const { searchParams } = new URL(url)
  const id = searchParams.get('verplaats')
  const to = columns.find((column) => column === searchParams.get('naar'))
  return id ? { id, to: to ?? null } : null
}

/** The query of a board with the form of one card open. */
export function withMoving(search: string, { id, to }: Moving<string>): string {
  const parts = new URLSearchParams(withoutMoving(search))
  parts.set('verplaats', id)
  if (to) parts.set('naar', to)
  return `?${parts}`
}

/** The same board with no form open; '' where nothing else is asked. */
export function withoutMoving(search: string): string {
  const parts = new URLSearchParams(search)
  for (const name of ['verplaats', 'naar', '_data', 'index']) parts.delete(name)
  return parts.size > 0 ? `?${parts}` : ''
}
