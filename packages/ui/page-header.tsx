import type { ReactNode } from 'react'
import styles from './page-header.module.css'

/** Title of a page, a sentence about it, and the one main action. */
export function PageHeader(props: { title: string; intro?: ReactNode; action?: ReactNode }) {
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title} tabIndex={-1}>
          {props.title}
        </h1>
        {props.intro && <p className={styles.intro}>{props.intro}</p>}
      </div>
      {props.action && <div className={styles.action}>{props.action}</div>}
    </header>
  )
}
