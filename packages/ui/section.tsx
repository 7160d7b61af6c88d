import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

/** A named part of a page, with what one can do there beside its name. */
export function Section(props: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {props.title}
        </h2>
        {props.action}
      </div>
      {props.children}
    </section>
  )
}
