import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'
import { useRef } from 'react'
import type { Card } from './board-of.ts'
import type { Words } from './use-words.ts'

/** What a screen reader says while a card is dragged. */
export function useCardWords(cards: readonly Card[], { t, status }: Words) {
  // What was just picked up lies over its own column; that need not be said.
  const hasMoved = useRef(false)
  const say = (key: string, id: UniqueIdentifier, over?: UniqueIdentifier) => {
    const card = cards.find((one) => one.id === id)
    const column = status((over ?? card?.status ?? 'gepland') as Card['status'])
    return t(`board.drag.${key}`, { title: card?.title ?? '', column })
  }
  const announcements: Announcements = {
    onDragStart({ active }) {
      hasMoved.current = false
      return say('start', active.id)
    },
    onDragOver({ active, over }) {
      hasMoved.current ||= over !== null && over.id !== active.data.current?.status
      return over && hasMoved.current ? say('over', active.id, over.id) : undefined
    },
    onDragEnd: ({ active, over }) => say('end', active.id, over?.id),
    onDragCancel: ({ active }) => say('cancel', active.id),
  }
  return { announcements, screenReaderInstructions: { draggable: t('board.drag.instructions') } }
}
