import type { ReactNode } from 'react'
import styles from './barriers.module.css'

/** A choice of yes or no that is said in a sentence. */
export function CheckField(props: { name: string; checked: boolean; children: ReactNode }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" name={props.name} value="ja" defaultChecked={props.checked} />
      {props.children}
    </label>
  )
}
