import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'
import { useTranslation } from 'react-i18next'

/** What a screen reader says while a speerpunt is dragged. */
export function useDragWords(ordered: { id: string; title: string }[]) {
  const { t } = useTranslation('agenda')
  const say = (key: string, id: UniqueIdentifier, over?: UniqueIdentifier) => {
    const title = ordered.find((one) => one.id === id)?.title ?? ''
    const place = ordered.findIndex((one) => one.id === (over ?? id)) + 1
    return t(`drag.${key}`, { title, place, count: ordered.length })
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => say('start', active.id),
    onDragOver: ({ active, over }) => (over ? say('over', active.id, over.id) : undefined),
    onDragEnd: ({ active, over }) => say('end', active.id, over?.id),
    onDragCancel: ({ active }) => say('cancel', active.id),
  }
  return { announcements, screenReaderInstructions: { draggable: t('drag.instructions') } }
}
