import { useDraggable } from '@dnd-kit/core'
import { CSS } from '@dnd-kit/utilities'
import { IconGripVertical } from '@tabler/icons-react'
import { VisuallyHidden } from '@voortent/ui'
import { useSyncExternalStore } from 'react'
import styles from './board.module.css'
import type { Card } from './board-of.ts'
import { MoveForm } from './move-form.tsx'
import { type Moving, withMoving } from './moving-card.ts'
import type { Words } from './use-words.ts'

type Props = {
  base: string
  card: Card
  search: string
  moving: Moving | null
  answer: unknown
  words: Words
}

/** An action on the board. What can be dragged is so in the browser alone, which spares the server. */
export function BoardCard(props: Props) {
  const inBrowser = useSyncExternalStore(never, yes, no)
  if (inBrowser && props.card.mayMove) return <Draggable {...props} />
  return (
    <li className={styles.card}>
      <Content {...props} />
    </li>
  )
}

const never = () => () => {}
const yes = () => true
const no = () => false

function Draggable(props: Props) {
  const { card, words } = props
  const { id, title, status } = card
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, isDragging } =
    useDraggable({ id, data: { status } })
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      className={isDragging ? `${styles.card} ${styles.dragged}` : styles.card}
      style={transform ? { transform: CSS.Translate.toString(transform) } : undefined}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        className={styles.grip}
        {...attributes}
        aria-label={words.t('board.grip', { title })}
        aria-roledescription={words.t('board.role')}
      >
        <IconGripVertical size={20} aria-hidden />
      </button>
      <Content {...props} />
    </li>
  )
}

function Content({ base, card, search, moving, answer, words }: Props) {
  const { label, day } = words
  const { id, title, status, speerpunt, lead, endsOn, nextStep, nextStepOn, reason } = card
  return (
    <div className={styles.content}>
      <a href={`${base}/acties/${id}`} className={styles.title} data-card={status}>
        {title}
      </a>
      <p>{speerpunt}</p>
      {lead && <p>{lead}</p>}
      {endsOn && (
        <p>
          {label('board.until')} {day(endsOn)}
        </p>
      )}
      {nextStep && status !== 'klaar' && status !== 'gestopt' && (
        <p>
          {label('board.next')}: {nextStep}
          {nextStepOn && `, ${day(nextStepOn)}`}
        </p>
      )}
      {reason && (
        <p>
          {label('board.because')}: {reason}
        </p>
      )}
      {card.mayMove &&
        (moving ? (
          <MoveForm card={card} to={moving.to} search={search} answer={answer} words={words} />
        ) : (
          <a href={withMoving(search, { id, to: null })} className={styles.move}>
            {label('board.move')}
            <VisuallyHidden> {title}</VisuallyHidden>
          </a>
        ))}
    </div>
  )
}
