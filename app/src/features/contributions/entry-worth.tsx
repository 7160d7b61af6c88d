import type { ContributionKind } from '@voortent/domain/contributions/contract'
import { useTranslation } from 'react-i18next'
import styles from './entries-table.module.css'
import { useMoneyWords } from './use-money-words.ts'

/** What an entry is worth; of hours how that came about. */
export function EntryWorth(props: {
  kind: ContributionKind
  cents: number
  hours: number | null
  rate: number | null
}) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { cents, hours, rate } = props
  if (hours === null || rate === null) return words.euros(cents)
  return (
    <>
      {words.euros(cents)}
      <span className={styles.under}>
        {t('worth', { hours: words.hours(hours), rate: words.euros(rate) })}
      </span>
    </>
  )
}
