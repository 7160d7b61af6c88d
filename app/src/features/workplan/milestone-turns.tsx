import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../shell/dates.ts'
import { Moment } from '../../shell/moment.tsx'
import type { Milestone } from './plan-data.ts'
import styles from './workplan.module.css'

/** What became of a milestone, the latest first. */
export function MilestoneTurns({ turns }: { turns: Milestone['turns'] }) {
  const { t, i18n } = useTranslation('workplan')
  const day = (on: string | null) => (on ? dayInWords(new Date(on), i18n.language) : '')
  return (
    <ol className={styles.list}>
      {turns.map(({ id, turn, from, to, reason, at, by }) => (
        <li key={id}>
          <div>
            <strong>{t(`milestone.turn.${turn}`, { from: day(from), to: day(to) })}</strong>
            <span className={styles.under}>
              <Moment date={new Date(at)} />
              {by && ` · ${by}`}
            </span>
            {reason && <p className={styles.about}>{reason}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
