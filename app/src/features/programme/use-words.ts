import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'
import { useTranslation } from 'react-i18next'
import { dayInWords, monthInWords } from '../../shell/dates.ts'
import { moneyInWords } from '../actions/money-in-words.ts'

/** Sentences of the views, each looked up once per page: a row that asks again costs more than it says. */
export function useWords() {
  const { t, i18n } = useTranslation('programme')
  const { language } = i18n
  const statuses = new Map(
    actionStatuses.map((status) => [status, i18n.t(`actions:status.${status}`)]),
  )
  const label = once((key) => t(key))
  const day = once((on) => dayInWords(new Date(on), language))
  const month = once((on) => monthInWords(new Date(on), language))
  return {
    t,
    language,
    /** A sentence without values. */
    label,
    status: (status: ActionStatus) => statuses.get(status) ?? '',
    day,
    /** `mrt 2026`. */
    month,
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

function once(say: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>()
  return (key) => {
    const said = known.get(key) ?? say(key)
    known.set(key, said)
    return said
  }
}
