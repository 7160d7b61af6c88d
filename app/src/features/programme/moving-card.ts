import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'

/** The card whose form is open, and to which status it is about to go. */
export type Moving = { id: string; to: ActionStatus | null }

/** Reads it out of an address; null where no card is being moved. */
export function movingFrom(url: string): Moving | null {
  const { searchParams } = new URL(url)
  const id = searchParams.get('verplaats')
  const to = actionStatuses.find((status) => status === searchParams.get('naar'))
  return id ? { id, to: to ?? null } : null
}

/** The query of a board with the form of one card open. */
export function withMoving(search: string, { id, to }: Moving): string {
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
