import { VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import styles from './diff-text.module.css'

type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** What falls away and what comes, word by word: struck and underlined, and told to who listens. */
export function DiffText({ pieces }: { pieces: readonly Piece[] }) {
  const { t } = useTranslation('consultation')
  return (
    <p className={styles.text}>
      {pieces.map(({ kind, text }, place) => {
        // Pieces have no name but their place.
        const key = `${place} ${kind}`
        if (kind === 'same') return <span key={key}>{text}</span>
        const Changed = kind === 'added' ? 'ins' : 'del'
        return (
          <Changed key={key}>
            <VisuallyHidden>{t(`diff.${kind}`)} </VisuallyHidden>
            {text}
            <VisuallyHidden> {t('diff.end')} </VisuallyHidden>
          </Changed>
        )
      })}
    </p>
  )
}
