import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** Nothing here yet: why, and the first step. */
export function EmptyState(props: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{props.title}</p>
      {props.children && <p className={styles.text}>{props.children}</p>}
      {props.action}
    </div>
  )
}
