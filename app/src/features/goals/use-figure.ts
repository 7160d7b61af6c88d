import { useTranslation } from 'react-i18next'
import { figureInWords } from './figures.ts'

/** Writes figures in the language of the page. */
export function useFigure() {
  const { i18n } = useTranslation()
  return (value: string, unit: string, places?: number) =>
    figureInWords(value, unit, i18n.language, places)
}
