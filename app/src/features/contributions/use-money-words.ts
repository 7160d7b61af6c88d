import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { euros, hoursInWords, shareInWords } from './money-words.ts'

/** Writes money, hours, shares and quarters in the language of the page. */
export function useMoneyWords(): MoneyWords {
  const { t, i18n } = useTranslation('contributions')
  return moneyWords(t, i18n.language)
}

export type MoneyWords = {
  euros: (cents: number) => string
  hours: (hundredths: number) => string
  share: (hundredths: number) => string
  quarter: (quarter: string) => string
}

/** The same where there is no page, such as in a file. */
export function moneyWords(t: TFunction<'contributions'>, locale: string): MoneyWords {
  return {
    euros: (cents) => euros(cents, locale),
    hours: (hundredths) => hoursInWords(hundredths, locale),
    share: (hundredths) => shareInWords(hundredths, locale),
    quarter: (quarter) => t('quarter', { year: quarter.slice(0, 4), quarter: quarter.slice(6) }),
  }
}
