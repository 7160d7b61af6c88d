import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './texts.module.css'

type Block = { start: number; text: string; shape: 'heading' | 'item' | 'paragraph' }

/** A paragraph to read, with the way to propose another one for who may. */
export function PartBlock({ block, propose }: { block: Block; propose: string | null }) {
  const { t } = useTranslation('consultation')
  const { start, text, shape } = block
  if (text === '') return null
  return (
    <div className={styles.block}>
      {shape === 'heading' ? (
        <h3 data-start={start}>{text}</h3>
      ) : (
        <p data-start={start} className={styles[shape]}>
          {text}
        </p>
      )}
      {propose && (
        <Link
          to={propose}
          className={styles.propose}
          aria-label={t('texts.propose-on', { words: text.slice(0, 60) })}
        >
          {t('texts.propose')}
        </Link>
      )}
    </div>
  )
}
