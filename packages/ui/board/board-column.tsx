import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import styles from './board.module.css'

/** The cards of one column, where others can be dropped. */
export function BoardColumn(props: {
  id: string
  heading: ReactNode
  count: number
  empty: string
  children: ReactNode
}) {
  const { id, heading, count, empty, children } = props
  const { setNodeRef, isOver } = useDroppable({ id })
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={`kolom-${id}`}
      className={isOver ? `${styles.column} ${styles.over}` : styles.column}
    >
      <h2 id={`kolom-${id}`}>
        {heading} <span className={styles.count}>{count}</span>
      </h2>
      {count === 0 && <p className={styles.empty}>{empty}</p>}
      <ul>{children}</ul>
    </section>
  )
}
