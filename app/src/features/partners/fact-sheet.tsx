import { Facts } from '@voortent/ui'
import type { ComponentProps } from 'react'
import styles from './fact-sheet.module.css'

/** Facts side by side where there is room. */
export function FactSheet(props: ComponentProps<typeof Facts>) {
  return (
    <div className={styles.sheet}>
      <Facts {...props} />
    </div>
  )
}
