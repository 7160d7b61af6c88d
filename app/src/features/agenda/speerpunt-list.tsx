import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { EmptyState, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { SpeerpuntRow } from './speerpunt-row.tsx'
import type { SpeerpuntToArrange } from './speerpunt-to-arrange.ts'
import styles from './structure.module.css'
import { useDragWords } from './use-drag-words.ts'
import { useOrder } from './use-order.ts'
import { useSensorsForAll } from './use-sensors-for-all.ts'

/** The speerpunten in order: dragged, moved by keyboard, or one place up or down by a button. */
export function SpeerpuntList(props: {
  speerpunten: SpeerpuntToArrange[]
  possibleLeads: { id: string; name: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('agenda')
  const { ordered, move, refusal, said } = useOrder(props.speerpunten)
  const sensors = useSensorsForAll()
  const accessibility = useDragWords(ordered)
  const { sentence } = useFormRefusal(refusal)

  const drop = ({ active, over }: DragEndEvent) => {
    const place = ordered.findIndex(({ id }) => id === over?.id)
    if (place !== -1 && active.id !== over?.id) move(String(active.id), place)
  }
  if (ordered.length === 0) {
    return <EmptyState title={t('speerpunt.none')}>{t('speerpunt.first-step')}</EmptyState>
  }
  return (
    <>
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      <DndContext
        id="speerpunten"
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={accessibility}
        onDragEnd={drop}
      >
        <SortableContext items={ordered} strategy={verticalListSortingStrategy}>
          <ol className={styles.list}>
            {ordered.map((speerpunt, place) => (
              <SpeerpuntRow
                key={speerpunt.id}
                speerpunt={speerpunt}
                place={place}
                isLast={place === ordered.length - 1}
                possibleLeads={props.possibleLeads}
                answer={props.answer}
                onMove={move}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <output className={styles.said}>{said && t('speerpunt.moved', said)}</output>
    </>
  )
}
