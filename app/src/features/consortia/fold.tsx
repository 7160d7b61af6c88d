import type { ReactNode } from 'react'
import styles from './consortium.module.css'

/** A form that is folded until it is wanted; open again when it was refused. */
export function Fold(props: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className={styles.fold} open={props.open || undefined}>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  )
}
