import type { ReactNode } from 'react'
import styles from './fold.module.css'

/** What one can do here, folded until it is wanted; open again when it was refused. */
export function Fold(props: {
  title: string
  /** What it is called where the title alone says too little, such as in a list. */
  label?: string
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className={styles.fold} open={props.open || undefined}>
      <summary aria-label={props.label}>{props.title}</summary>
      <div className={styles.body}>{props.children}</div>
    </details>
  )
}
