import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** What a screen reader says while a speerpunt, or what else has an order, is dragged. */
export function useDragWords(ordered: { id: string; title: string }[], instructions?: string) {
  const { t } = useTranslation('agenda')
  // What was just picked up lies over its own place; that need not be said.
  const hasMoved = useRef(false)
  const say = (key: string, id: UniqueIdentifier, over?: UniqueIdentifier) => {
    const title = ordered.find((one) => one.id === id)?.title ?? ''
    const place = ordered.findIndex((one) => one.id === (over ?? id)) + 1
    return t(`drag.${key}`, { title, place, count: ordered.length })
  }
  const announcements: Announcements = {
    onDragStart({ active }) {
      hasMoved.current = false
      return say('start', active.id)
    },
    onDragOver({ active, over }) {
      hasMoved.current ||= over !== null && over.id !== active.id
      return over && hasMoved.current ? say('over', active.id, over.id) : undefined
    },
    onDragEnd: ({ active, over }) => say('end', active.id, over?.id),
    onDragCancel: ({ active }) => say('cancel', active.id),
  }
  return {
    announcements,
    screenReaderInstructions: { draggable: instructions ?? t('drag.instructions') },
  }
}
