import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './menu.module.css'

/**
 * A button and what it opens: the browser's own popover, so that it works without JavaScript,
 * closes on Escape and beside it, and follows the button in the order of the keyboard.
 */
export function Menu(props: {
  id: string
  label: ReactNode
  side?: 'left' | 'right'
  /** What the button is for, where its text is only a name. */
  name?: string
  className?: string | undefined
  children: ReactNode
}) {
  const { id, label, side = 'right', name, className = '', children } = props
  return (
    <div className={`${styles.menu} ${className}`}>
      <button type="button" popoverTarget={id} className={styles.button} aria-label={name}>
        {label}
        <IconChevronDown aria-hidden="true" size="1rem" className={styles.chevron} />
      </button>
      <div id={id} popover="auto" className={`${styles.panel} ${styles[side]}`}>
        {children}
      </div>
    </div>
  )
}
