import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'
import { useTranslation } from 'react-i18next'
import { dayInWords, monthInWords } from '../../shell/dates.ts'
import { moneyInWords } from '../actions/money-in-words.ts'

/** Sentences of the views, asked for once per page: a row that asks by itself costs more than it says. */
export function useWords() {
  const { t, i18n } = useTranslation('programme')
  const { language } = i18n
  const statuses = new Map(
    actionStatuses.map((status) => [status, i18n.t(`actions:status.${status}`)]),
  )
  const month = (day: string) => monthInWords(new Date(day), language)
  return {
    t,
    language,
    status: (status: ActionStatus) => statuses.get(status) ?? '',
    day: (day: string) => dayInWords(new Date(day), language),
    money: (cents: number) => moneyInWords(cents, language),
    /** `mrt 2026 – dec 2027`; '' when neither day is known. */
    period: (from: string | null, until: string | null) => {
      if (from && until) return `${month(from)} – ${month(until)}`
      if (from) return t('period.from', { from: month(from) })
      return until ? t('period.until', { until: month(until) }) : ''
    },
  }
}
export type Words = ReturnType<typeof useWords>
