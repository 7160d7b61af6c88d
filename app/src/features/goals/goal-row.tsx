import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react'
import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from '../agenda/structure.module.css'

type Move = (id: string, place: number, button: string) => void

/** One goal in the order, with what can be done to it. */
export function GoalRow(props: {
  goal: { id: string; title: string; mayMove: boolean }
  place: number
  isLast: boolean
  onMove: Move
}) {
  const { t } = useTranslation('goals')
  const { goal, place, isLast, onMove } = props
  const { id, title, mayMove } = goal
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({
    id,
    disabled: !mayMove,
  })
  const style = { transform: CSS.Translate.toString(transform), transition }
  const step = { id, title, onMove }
  return (
    <li ref={setNodeRef} style={style} className={styles.row}>
      {mayMove && (
        <button
          type="button"
          className={styles.grip}
          {...attributes}
          {...listeners}
          aria-label={t('arrange.grip', { title })}
          aria-roledescription={t('arrange.role')}
        >
          <IconGripVertical size={20} aria-hidden />
        </button>
      )}
      <span className={styles.title}>
        {place + 1}. {title}
      </span>
      {mayMove && (
        <>
          <Step {...step} way="up" to={place - 1} disabled={place === 0} />
          <Step {...step} way="down" to={place + 1} disabled={isLast} />
          <Form method="post">
            <input type="hidden" name="act" value="withdraw" />
            <input type="hidden" name="goal" value={id} />
            <Button look="quiet" aria-label={t('arrange.withdraw-this', { title })}>
              {t('arrange.withdraw')}
            </Button>
          </Form>
        </>
      )}
    </li>
  )
}

function Step(props: {
  id: string
  title: string
  way: 'up' | 'down'
  to: number
  disabled: boolean
  onMove: Move
}) {
  const { t } = useTranslation('goals')
  const { id, title, way, to, disabled, onMove } = props
  const button = `${way}-${id}`
  const Icon = way === 'up' ? IconArrowUp : IconArrowDown
  return (
    <Form
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        onMove(id, to, button)
      }}
    >
      <input type="hidden" name="act" value="move" />
      <input type="hidden" name="goal" value={id} />
      <input type="hidden" name="position" value={to} />
      <button
        id={button}
        type="submit"
        className={styles.step}
        disabled={disabled}
        aria-label={t(`arrange.${way}`, { title })}
        title={t(`arrange.${way}-short`)}
      >
        <Icon size={20} aria-hidden />
      </button>
    </Form>
  )
}
