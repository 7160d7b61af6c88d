import type { WordChange } from '@voortent/domain/documents/contract'
import { useTranslation } from 'react-i18next'
import { ChangedWords } from '../documents/compared-text.tsx'
import styles from './diff-text.module.css'

/** The present words and the proposed ones beside each other, what differs marked word by word. */
export function DiffText({ pieces }: { pieces: readonly WordChange[] }) {
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

function Words({ pieces }: { pieces: readonly WordChange[] }) {
  return (
    <p className={styles.text}>
      <ChangedWords words={pieces} />
    </p>
  )
}
