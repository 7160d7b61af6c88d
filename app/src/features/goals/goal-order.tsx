import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { Notice } from '@voortent/ui'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from '../agenda/structure.module.css'
import { useDragWords } from '../agenda/use-drag-words.ts'
import { useOrder } from '../agenda/use-order.ts'
import { useSensorsForAll } from '../agenda/use-sensors-for-all.ts'
import { GoalRow } from './goal-row.tsx'

/** The goals of a speerpunt in order: dragged, moved by keyboard, or one place by a button. */
export function GoalOrder(props: { goals: { id: string; title: string; mayMove: boolean }[] }) {
  const { t } = useTranslation('goals')
  const id = useId()
  const { ordered, move, refusal, said } = useOrder(props.goals, 'goal')
  const sensors = useSensorsForAll()
  const accessibility = useDragWords(ordered, t('arrange.instructions'))
  const { sentence } = useFormRefusal(refusal)
  const drop = ({ active, over }: DragEndEvent) => {
    const place = ordered.findIndex((goal) => goal.id === over?.id)
    if (place !== -1 && active.id !== over?.id) move(String(active.id), place)
  }
  return (
    <>
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      <DndContext
        id={id}
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={accessibility}
        onDragEnd={drop}
      >
        <SortableContext items={ordered} strategy={verticalListSortingStrategy}>
          <ol className={styles.list}>
            {ordered.map((goal, place) => (
              <GoalRow
                key={goal.id}
                goal={goal}
                place={place}
                isLast={place === ordered.length - 1}
                onMove={move}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <output className={styles.said}>{said && t('arrange.moved', said)}</output>
    </>
  )
}
