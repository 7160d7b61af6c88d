import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Moment } from '../../shell/moment.tsx'
import styles from './change-list.module.css'
import { pathOfChange } from './path-of-change.ts'

export type Change = Awaited<ReturnType<Api['audit']['changes']>>['items'][number]

/** What happened, a sentence each, with when and on whose behalf. */
export function ChangeList({ tenant, changes }: { tenant: string; changes: Change[] }) {
  const { t, i18n } = useTranslation('audit')
  return (
    <ul className={styles.list}>
      {changes.map((change) => {
        const { id, type, payload, person, organisation, whom, at } = change
        const names = {
          who: person ?? t('somebody'),
          whom: whom ?? t('whom-unknown'),
          at: at ?? t('at-unknown'),
        }
        const key = `audit:event.${type}`
        const sentence = t(i18n.exists(key) ? key : 'event.unknown', { ...payload, ...names })
        const path = pathOfChange(change)
        return (
          <li key={id}>
            {path ? (
              <Link to={`/${tenant}/${path}`} className={styles.sentence}>
                {sentence}
              </Link>
            ) : (
              <span className={styles.sentence}>{sentence}</span>
            )}
            <span className={styles.when}>
              <Moment date={change.recordedAt} />
              {organisation && ` · ${t('on-behalf', { organisation })}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
