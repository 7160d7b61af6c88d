import type { ButtonHTMLAttributes } from 'react'
import styles from './button.module.css'

/** A plain button for pages and lists that carry no component library. */
export function Button({
  look = 'main',
  ...props
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: 'main' | 'second' | 'loss' | 'quiet' }) {
  const own = look === 'main' ? styles.button : `${styles.button} ${styles[look]}`
  return <button type="submit" {...props} className={own} />
}
