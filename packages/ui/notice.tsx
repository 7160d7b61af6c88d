import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** A sentence that matters now. `asked` is for what is asked of the reader, `loss` for refusals. */
export function Notice(props: {
  tone: 'plain' | 'asked' | 'loss' | 'done'
  title?: string
  children: ReactNode
}) {
  const { tone, title, children } = props
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={tone === 'loss' ? 'alert' : undefined}
    >
      {title && <p className={styles.title}>{title}</p>}
      <div>{children}</div>
    </div>
  )
}
