import { useTranslation } from 'react-i18next'
import { euros, hoursInWords, shareInWords } from './money-words.ts'

/** Writes money, hours, shares and quarters in the language of the page. */
export function useMoneyWords() {
  const { t, i18n } = useTranslation('contributions')
  const locale = i18n.language
  return {
    euros: (cents: number) => euros(cents, locale),
    hours: (hundredths: number) => hoursInWords(hundredths, locale),
    share: (hundredths: number) => shareInWords(hundredths, locale),
    quarter: (quarter: string) =>
      t('quarter', { year: quarter.slice(0, 4), quarter: quarter.slice(6) }),
  }
}
export type MoneyWords = ReturnType<typeof useMoneyWords>
