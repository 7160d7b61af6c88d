import { commitments } from '@voortent/domain/consortia/contract'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../shell/moment.tsx'
import styles from './partners.module.css'
import type { Partner } from './partners-data.ts'

const rungs = commitments.filter((rung) => rung !== 'gestopt')

/** The rungs of the ladder, with how many days an organisation stood on each. */
export function Rungs({ ladder }: { ladder: Partner['ladder'] }) {
  const { t } = useTranslation('consortia')
  const place = rungs.findIndex((rung) => rung === ladder.now)
  return (
    <ol className={styles.rungs} aria-label={t('ladder.title')}>
      {rungs.map((rung, at) => {
        const stays = ladder.stays.filter(({ to }) => to === rung)
        const days = stays.reduce((sum, stay) => sum + stay.days, 0)
        const here = at === place
        const look = here ? styles.here : stays.length > 0 || at < place ? styles.been : ''
        return (
          <li
            key={rung}
            className={`${styles.rung} ${look}`}
            aria-current={here ? 'step' : undefined}
          >
            {t(`commitment.${rung}`)}
            <span>{stays.length > 0 ? t('ladder.days', { count: days }) : '–'}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** Every step in order: to where, from which day, who noted it and why. */
export function Steps({ ladder }: { ladder: Partner['ladder'] }) {
  const { t } = useTranslation('consortia')
  return (
    <ol className={styles.steps}>
      {ladder.stays.map(({ to, on, own, by, reason, days }, place) => (
        // Steps are only added, so that their order stays.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>
          <strong>{t(`commitment.${to}`)}</strong>, <Day date={new Date(on)} /> (
          {t('ladder.days', { count: days })})
          <span className={styles.reason}>
            {by && t(own ? 'ladder.said-by' : 'ladder.noted-by', { name: by })} {reason}
          </span>
        </li>
      ))}
    </ol>
  )
}
