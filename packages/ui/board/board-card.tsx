import { useDraggable } from '@dnd-kit/core'
import { CSS } from '@dnd-kit/utilities'
import { IconGripVertical } from '@tabler/icons-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import styles from './board.module.css'
import type { BoardCard, BoardWords } from './card.ts'

type Props = { card: BoardCard; words: BoardWords; children: ReactNode }

/** A card on a board. What can be dragged is so in the browser alone, which spares the server. */
export function BoardCardItem(props: Props) {
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
  const { id, title, column } = card
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, isDragging } =
    useDraggable({ id, data: { column } })
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
        aria-label={words.grip(title)}
        aria-roledescription={words.role}
      >
        <IconGripVertical size={20} aria-hidden />
      </button>
      <Content {...props} />
    </li>
  )
}

function Content({ card, children }: Props) {
  return (
    <div className={styles.content}>
      <a href={card.href} className={styles.title} data-card={card.column}>
        {card.title}
      </a>
      {children}
    </div>
  )
}
