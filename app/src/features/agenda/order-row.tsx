import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import styles from './structure.module.css'

type Way = 'up' | 'down'

/** What buttons and grip of a row are called. */
type OrderWords = {
  grip: string
  role: string
  way: Record<Way, string>
  short: Record<Way, string>
}

/** A row of an order: dragged by its grip, or moved one place by a button, without JavaScript too. */
export function OrderRow(props: {
  id: string
  /** What the form calls the thing that moves. */
  name: 'speerpunt' | 'goal'
  place: number
  isLast: boolean
  mayMove?: boolean
  words: OrderWords
  title: ReactNode
  onMove: (id: string, place: number, button: string) => void
  /** What else can be done to it. */
  children?: ReactNode
}) {
  const { id, name, place, isLast, mayMove = true, words, title, onMove, children } = props
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({
    id,
    disabled: !mayMove,
  })
  const style = { transform: CSS.Translate.toString(transform), transition }
  const step = { id, name, words, onMove }
  return (
    <li ref={setNodeRef} style={style} className={styles.row}>
      {mayMove && (
        <button
          type="button"
          className={styles.grip}
          {...attributes}
          {...listeners}
          aria-label={words.grip}
          aria-roledescription={words.role}
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
        </>
      )}
      {children}
    </li>
  )
}

function Step(props: {
  id: string
  name: string
  words: OrderWords
  way: Way
  to: number
  disabled: boolean
  onMove: (id: string, place: number, button: string) => void
}) {
  const { id, name, words, way, to, disabled, onMove } = props
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
      <input type="hidden" name={name} value={id} />
      <input type="hidden" name="position" value={to} />
      <button
        id={button}
        type="submit"
        className={styles.step}
        disabled={disabled}
        aria-label={words.way[way]}
        title={words.short[way]}
      >
        <Icon size={20} aria-hidden />
      </button>
    </Form>
  )
}
