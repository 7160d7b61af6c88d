import { Link } from 'react-router'
import styles from './timeline.module.css'
import type { Words } from './use-words.ts'

/** All years or one of them; the choice is an address. */
export function TimelineZoom(props: {
  here: string
  /** The filter as it stands in the address, without `?`. */
  filter: string
  agenda: { fromYear: number; untilYear: number }
  year: number | null
  words: Words
}) {
  const { here, filter, agenda, year, words } = props
  const { t } = words
  const to = (one: number | null) => {
    const parts = new URLSearchParams(filter)
    if (one !== null) parts.set('schaal', 'kwartaal')
    if (one !== null) parts.set('van', String(one))
    return `${here}${parts.size > 0 ? `?${parts}` : ''}`
  }
  const years = Array.from(
    { length: agenda.untilYear - agenda.fromYear + 1 },
    (_, place) => agenda.fromYear + place,
  )
  return (
    <nav aria-label={t('timeline.zoom')} className={styles.zoom}>
      <ul>
        {[null, ...years].map((one) => (
          <li key={one}>
            <Link to={to(one)} aria-current={one === year ? 'true' : undefined} preventScrollReset>
              {one ?? t('timeline.whole')}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
