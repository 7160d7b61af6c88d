import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** What is known of one thing, name by name; facts without a value stay out. */
export function Facts(props: { facts: { label: string; value: ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {props.facts
        .filter(({ value }) => value !== '' && value !== null && value !== undefined)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
