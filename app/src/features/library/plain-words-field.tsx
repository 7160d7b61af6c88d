import { mostPlainWords, readabilityOf } from '@voortent/domain/library/contract'
import { TextField } from '@voortent/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './library.module.css'

/** What somebody can do with it tomorrow, with how it reads while one writes. */
export function PlainWordsField(props: {
  defaultValue: string | undefined
  error: string | undefined
}) {
  const { t } = useTranslation('library')
  const [text, setText] = useState(props.defaultValue ?? '')
  const { words, ease, longest } = readabilityOf(text)
  const long = longest > 20
  return (
    <>
      <TextField
        {...props}
        name="plainSummary"
        label={t('fact.plainSummary')}
        hint={t('hint.plainSummary')}
        rows={6}
        maxLength={2000}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p className={styles.hint} aria-live="polite">
        <strong>{t('reads.words', { words, most: mostPlainWords })}</strong>{' '}
        {words > mostPlainWords ? t('reads.too-many') : t(`reads.${ease}`)}{' '}
        {long && t('reads.long-sentence', { count: longest })}
      </p>
    </>
  )
}
