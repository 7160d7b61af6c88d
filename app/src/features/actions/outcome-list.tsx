import { useTranslation } from 'react-i18next'
import { Moment } from '../../shell/moment.tsx'
import styles from './promise-list.module.css'
import type { ListedPromise } from './promise-list.tsx'
import { PromiseTag } from './promise-tag.tsx'

/** What was said of a promise, by whom and when; the last counts. */
export function OutcomeList({ outcomes }: { outcomes: ListedPromise['outcomes'] }) {
  const { t } = useTranslation('actions')
  return (
    <ol className={styles.list}>
      {outcomes.map(({ state, reason, recordedAt, by, onBehalf }) => (
        <li key={recordedAt} className={styles.item}>
          <div>
            {reason && <p className={styles.reason}>{reason}</p>}
            <p className={styles.about}>
              <span>
                {by}
                {onBehalf && ` (${t('promise.on-behalf')})`}
              </span>
              <Moment date={new Date(recordedAt)} />
            </p>
          </div>
          <PromiseTag state={state} overdue={false} />
        </li>
      ))}
    </ol>
  )
}
