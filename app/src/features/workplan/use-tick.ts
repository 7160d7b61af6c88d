import type { Stretch } from '@voortent/ui/timeline'
import { useTranslation } from 'react-i18next'
import { monthInWords } from '../../shell/dates.ts'

/** What stands at a line over a drawing: a quarter, or a month where one year is drawn. */
export function useTick({ scale }: Stretch): (day: string) => string {
  const { t, i18n } = useTranslation('workplan')
  return (day) =>
    scale === 'kwartaal'
      ? monthInWords(new Date(day), i18n.language).replace(/ \d+$/, '')
      : t('timeline.quarter', { number: (Number(day.slice(5, 7)) + 2) / 3 })
}
