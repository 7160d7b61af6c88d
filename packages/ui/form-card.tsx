import type { ReactNode } from 'react'
import styles from './form-card.module.css'
import { Notice } from './notice.tsx'

/** The body of a form: its refusal on top, its fields, and below what one can do. */
export function FormCard(props: {
  refusal?: string | undefined
  children: ReactNode
  actions: ReactNode
}) {
  return (
    <div className={styles.card}>
      {props.refusal && <Notice tone="loss">{props.refusal}</Notice>}
      {props.children}
      <div className={styles.actions}>{props.actions}</div>
    </div>
  )
}
