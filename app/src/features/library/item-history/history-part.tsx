import type { Api } from '@voortent/api'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../../shell/moment.tsx'
import styles from '../library.module.css'

type Revisions = Awaited<ReturnType<Api['library']['get']>>['revisions']

/** Who did what with an item, the latest first. */
export function HistoryPart({ revisions }: { revisions: Revisions }) {
  const { t } = useTranslation('library')
  const named = (field: string) =>
    t([`fact.${field}`, `questions:kinds.${field}`]).replace(/^./, (one) => one.toLowerCase())
  if (revisions.length === 0) return null
  return (
    <Section title={t('item-history:title')}>
      <ul className={styles.list}>
        {revisions.map(({ at, act, fields, reason, by }) => (
          <li key={at + act}>
            {t(`item-history:${act}`, {
              who: by ?? t('item-history:somebody'),
              fields: fields.map(named).join(', '),
              reason,
            })}
            <span className={styles.under}>
              <Moment date={new Date(at)} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
