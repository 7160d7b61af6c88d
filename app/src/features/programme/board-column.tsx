import { useDroppable } from '@dnd-kit/core'
import type { ActionStatus } from '@voortent/domain/actions/contract'
import type { ReactNode } from 'react'
import styles from './board.module.css'
import { StatusMark } from './status-mark.tsx'
import type { Words } from './use-words.ts'

/** The cards of one status, where others can be dropped. */
export function BoardColumn(props: {
  status: ActionStatus
  count: number
  words: Words
  children: ReactNode
}) {
  const { status, count, words, children } = props
  const { setNodeRef, isOver } = useDroppable({ id: status })
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={`kolom-${status}`}
      className={isOver ? `${styles.column} ${styles.over}` : styles.column}
    >
      <h2 id={`kolom-${status}`}>
        <StatusMark status={status} word={words.status(status)} />{' '}
        <span className={styles.count}>{count}</span>
      </h2>
      {count === 0 && <p className={styles.empty}>{words.t('board.empty')}</p>}
      <ul>{children}</ul>
    </section>
  )
}
