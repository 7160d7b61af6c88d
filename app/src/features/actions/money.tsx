import { useTranslation } from 'react-i18next'
import { moneyInWords } from './money-in-words.ts'

/** An amount of money in words. */
export function Money({ cents }: { cents: number }) {
  const { i18n } = useTranslation()
  return <>{moneyInWords(cents, i18n.language)}</>
}
