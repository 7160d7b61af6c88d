import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'
import { useRef } from 'react'
import type { BoardCard, BoardWords } from './card.ts'

/** What a screen reader says while a card is dragged. */
export function useCardWords(
  cards: readonly BoardCard[],
  columns: readonly { key: string; name: string }[],
  words: BoardWords,
) {
  // What was just picked up lies over its own column; that need not be said.
  const hasMoved = useRef(false)
  const say = (
    what: Parameters<BoardWords['drag']>[0],
    id: UniqueIdentifier,
    over?: UniqueIdentifier,
  ) => {
    const card = cards.find((one) => one.id === id)
    const column = columns.find(({ key }) => key === (over ?? card?.column))
    return words.drag(what, card?.title ?? '', column?.name ?? '')
  }
  const announcements: Announcements = {
    onDragStart({ active }) {
      hasMoved.current = false
      return say('start', active.id)
    },
    onDragOver({ active, over }) {
      hasMoved.current ||= over !== null && over.id !== active.data.current?.column
      return over && hasMoved.current ? say('over', active.id, over.id) : undefined
    },
    onDragEnd: ({ active, over }) => say('end', active.id, over?.id),
    onDragCancel: ({ active }) => say('cancel', active.id),
  }
  return { announcements, screenReaderInstructions: { draggable: words.instructions } }
}
