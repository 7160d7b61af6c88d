import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './button.module.css'

/** A link that looks like what it is: the main way on, or a second one. */
export function ButtonLink(props: { to: string; second?: boolean; children: ReactNode }) {
  return (
    <Link to={props.to} className={`${styles.button} ${props.second ? styles.second : ''}`}>
      {props.children}
    </Link>
  )
}
