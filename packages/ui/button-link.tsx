import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './button.module.css'

/**
 * A link that looks like what it is: the main way on, or a second one. `reload` leaves it to the
 * browser, for what is no page, such as a file.
 */
export function ButtonLink(props: {
  to: string
  second?: boolean
  reload?: boolean
  children: ReactNode
}) {
  const { to, second, reload = false, children } = props
  return (
    <Link
      to={to}
      reloadDocument={reload}
      className={`${styles.button} ${second ? styles.second : ''}`}
    >
      {children}
    </Link>
  )
}
