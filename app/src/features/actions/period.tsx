import { useTranslation } from 'react-i18next'
import { dayInWords, monthInWords } from '../../shell/dates.ts'

/** From when until when an action runs, by days or shorter by months; nothing when neither is known. */
export function Period(props: { startsOn: string | null; endsOn: string | null; short?: boolean }) {
  const { t, i18n } = useTranslation('actions')
  const { startsOn, endsOn, short } = props
  const day = (text: string) => (short ? monthInWords : dayInWords)(new Date(text), i18n.language)
  if (startsOn && endsOn)
    return t(short ? 'period.months' : 'period.between', {
      from: day(startsOn),
      until: day(endsOn),
    })
  if (startsOn) return t('period.from', { from: day(startsOn) })
  return endsOn ? t('period.until', { until: day(endsOn) }) : null
}
