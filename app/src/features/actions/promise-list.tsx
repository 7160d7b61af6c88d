import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './promise-list.module.css'
import { PromiseTag } from './promise-tag.tsx'

export type ListedPromise = Awaited<ReturnType<Api['actions']['promises']>>[number]

/** Promises with who made them, by when, and where they stand. */
export function PromiseList(props: {
  tenant: string
  promises: ListedPromise[]
  /** Leaves out what the page is about already. */
  without?: 'organisation' | 'agenda'
}) {
  const { t } = useTranslation('actions')
  const { tenant, promises, without } = props
  return (
    <ul className={styles.list}>
      {promises.map((promise) => {
        const { id, what, organisation, dueOn, state, overdue, onBehalf, agenda } = promise
        const on = promise.action ?? promise.goal
        const reason = promise.outcomes.at(-1)?.reason
        return (
          <li key={id} className={styles.item}>
            <div>
              <Link to={`/${tenant}/afspraken/${id}`} className={styles.what}>
                {what}
              </Link>
              <p className={styles.about}>
                {without !== 'organisation' && <span>{organisation.name}</span>}
                <span>
                  {t('promise.by')} <Day date={new Date(dueOn)} />
                </span>
                {on && without !== undefined && <span>{on.title}</span>}
                {without === 'organisation' && <span>{agenda.title}</span>}
                {onBehalf && <span>{t('promise.on-behalf-short')}</span>}
              </p>
              {reason && <p className={styles.reason}>{reason}</p>}
            </div>
            <PromiseTag state={state} overdue={overdue} />
          </li>
        )
      })}
    </ul>
  )
}
