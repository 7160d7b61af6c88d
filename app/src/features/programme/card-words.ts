import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'
import type { Card } from './board-of.ts'
import type { Words } from './use-words.ts'

/** What a screen reader says while a card is dragged. */
export function cardWords(cards: readonly Card[], { t, status }: Words) {
  const say = (key: string, id: UniqueIdentifier, over?: UniqueIdentifier) => {
    const card = cards.find((one) => one.id === id)
    const column = status((over ?? card?.status ?? 'gepland') as Card['status'])
    return t(`board.drag.${key}`, { title: card?.title ?? '', column })
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => say('start', active.id),
    onDragOver: ({ active, over }) => (over ? say('over', active.id, over.id) : undefined),
    onDragEnd: ({ active, over }) => say('end', active.id, over?.id),
    onDragCancel: ({ active }) => say('cancel', active.id),
  }
  return { announcements, screenReaderInstructions: { draggable: t('board.drag.instructions') } }
}
