import { useTranslation } from 'react-i18next'

/** Writes a mean of tenths with one decimal, as the reader's language does. */
export function useMark(): (tenths: number) => string {
  const { i18n } = useTranslation()
  return (tenths) => (tenths / 10).toFixed(1).replace('.', i18n.language === 'nl' ? ',' : '.')
}
