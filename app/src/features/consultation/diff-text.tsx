import { VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import styles from './diff-text.module.css'

type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** The present words and the proposed ones beside each other, what differs marked word by word. */
export function DiffText({ pieces }: { pieces: readonly Piece[] }) {
  const { t } = useTranslation('consultation')
  const isNew = pieces.every(({ kind }) => kind === 'added')
  const isGone = pieces.every(({ kind }) => kind === 'removed')
  if (isNew) return <Words pieces={pieces} />
  return (
    <div className={styles.beside}>
      <div>
        <h3>{t('amendment.present')}</h3>
        <Words pieces={pieces.filter(({ kind }) => kind !== 'added')} />
      </div>
      <div>
        <h3>{t('amendment.proposed')}</h3>
        {isGone ? (
          <p className={styles.gone}>{t('diff.gone')}</p>
        ) : (
          <Words pieces={pieces.filter(({ kind }) => kind !== 'removed')} />
        )}
      </div>
    </div>
  )
}

/** Struck and underlined for who sees, told to who listens. */
function Words({ pieces }: { pieces: readonly Piece[] }) {
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
