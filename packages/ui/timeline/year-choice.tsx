import { Link } from 'react-router'
import styles from './timeline.module.css'

/** All years or one of them; the choice is an address. */
export function YearChoice(props: {
  label: string
  whole: string
  years: readonly number[]
  year: number | null
  to: (year: number | null) => string
}) {
  const { label, whole, years, year, to } = props
  return (
    <nav aria-label={label} className={styles.zoom}>
      <ul>
        {[null, ...years].map((one) => (
          <li key={one}>
            <Link to={to(one)} aria-current={one === year ? 'true' : undefined} preventScrollReset>
              {one ?? whole}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
