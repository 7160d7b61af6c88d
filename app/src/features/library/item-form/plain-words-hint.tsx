import { mostPlainWords, readabilityOf } from '@voortent/domain/library/contract'
import { useTranslation } from 'react-i18next'
import styles from '../library.module.css'

/** How many plain words there are, and how they read. */
export function PlainWordsHint({ text }: { text: string }) {
  const { t } = useTranslation('library')
  const { words, ease, longest } = readabilityOf(text)
  const long = longest > 20
  return (
    <p className={styles.hint} aria-live="polite">
      <strong>{t('reads.words', { words, most: mostPlainWords })}</strong>{' '}
      {words > mostPlainWords ? t('reads.too-many') : t(`reads.${ease}`)}{' '}
      {long && t('reads.long-sentence', { count: longest })}
    </p>
  )
}
