import type { ReactNode } from 'react'
import styles from './tag.module.css'

/** A short word about a row, with an icon where colour alone would have to tell. */
export function Tag(props: {
  tone?: 'plain' | 'asked' | 'action' | 'done' | 'loss'
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span className={`${styles.tag} ${styles[props.tone ?? 'plain']}`}>
      {props.icon}
      {props.children}
    </span>
  )
}
