import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Around } from '../library-talk/around.ts'
import styles from './follow.module.css'

/** How often an item is read, month by month; for whose item it is. */
export function ReadingsPart({ readings }: { readings: NonNullable<Around['readings']> }) {
  const { t, i18n } = useTranslation('library-follow')
  const named = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric' })
  return (
    <Section title={t('readings.title')}>
      <p className={styles.soft}>{t(readings.length === 0 ? 'readings.none' : 'readings.how')}</p>
      {readings.length > 0 && (
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('readings.month')}</th>
              <th scope="col">{t('readings.reads')}</th>
              <th scope="col">{t('readings.downloads')}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ month, reads, downloads }) => (
              <tr key={month}>
                <th scope="row">{named.format(new Date(month))}</th>
                <td>{reads}</td>
                <td>{downloads}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
