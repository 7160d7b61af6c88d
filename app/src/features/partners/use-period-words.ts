import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../shell/dates.ts'

/** Says days and periods: "sinds di 3 maart", "vanaf …", "… tot en met …". */
export function usePeriodWords() {
  const { t, i18n } = useTranslation('partners')
  const day = (text: string) => dayInWords(new Date(text), i18n.language)
  const period = (of: { startsOn: string; endsOn: string | null }, today: string) => {
    const from = day(of.startsOn)
    if (of.endsOn === of.startsOn) return from
    if (of.endsOn) return t('period.between', { from, until: day(of.endsOn) })
    return t(of.startsOn > today ? 'period.from' : 'period.since', { from })
  }
  return { day, period }
}
