import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { dayInWords, monthInWords } from '../../shell/dates.ts'

type Dates = { startsOn: string | null; endsOn: string | null }

/** From when until when an action runs, by days; nothing when neither is known. */
export function Period(dates: Dates) {
  const { t, i18n } = useTranslation('actions')
  return periodInWords(dates, t, 'period.between', (day) => dayInWords(day, i18n.language))
}

/** The same by months, as rows of hundreds write it: "mrt 2025 tot nov 2025". */
export function monthsInWords(dates: Dates, t: TFunction<'actions'>, language: string) {
  return periodInWords(dates, t, 'period.months', (day) => monthInWords(day, language))
}

function periodInWords(
  { startsOn, endsOn }: Dates,
  t: TFunction<'actions'>,
  both: 'period.between' | 'period.months',
  write: (day: Date) => string,
): string | null {
  const from = startsOn && write(new Date(startsOn))
  const until = endsOn && write(new Date(endsOn))
  if (from && until) return t(both, { from, until })
  if (from) return t('period.from', { from })
  return until ? t('period.until', { until }) : null
}
