import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../shell/dates.ts'

/** From when until when an action runs; nothing when neither is known. */
export function Period(props: { startsOn: string | null; endsOn: string | null }) {
  const { t, i18n } = useTranslation('actions')
  const { startsOn, endsOn } = props
  const day = (text: string) => dayInWords(new Date(text), i18n.language)
  if (startsOn && endsOn) return t('period.between', { from: day(startsOn), until: day(endsOn) })
  if (startsOn) return t('period.from', { from: day(startsOn) })
  return endsOn ? t('period.until', { until: day(endsOn) }) : null
}
