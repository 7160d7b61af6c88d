import type { ComparedBlock, WordChange } from '@voortent/domain/documents/contract'
import { VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import styles from './compared-text.module.css'

/** Two moments of a text as one, with what came underlined and what went struck through. */
export function ComparedText({ blocks }: { blocks: readonly ComparedBlock[] }) {
  return (
    <div className={styles.text}>
      {blocks.map(({ kind, shape, words }, place) => (
        // A difference that is read does not change its order.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={place} className={`${styles[kind]} ${styles[shape]}`}>
          <ChangedWords words={words} />
        </p>
      ))}
    </div>
  )
}

/** The words that differ, told to who sees them and to who hears them. */
export function ChangedWords({ words }: { words: readonly WordChange[] }) {
  const { t } = useTranslation('documents')
  return words.map(({ kind, text }, place) => {
    const key = `${place}`
    if (kind === 'same') return <span key={key}>{text}</span>
    const Change = kind === 'added' ? 'ins' : 'del'
    return (
      <Change key={key}>
        <VisuallyHidden>{t(`compare.${kind}`)} </VisuallyHidden>
        {text}
        <VisuallyHidden> {t('compare.end')} </VisuallyHidden>
      </Change>
    )
  })
}
