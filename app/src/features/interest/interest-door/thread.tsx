import { useTranslation } from 'react-i18next'
import { Moment } from '../../../shell/moment.tsx'
import styles from './door.module.css'

type Entry = {
  id: string
  kind: 'bericht' | 'notitie'
  by: string | null
  words: string
  writtenAt: Date
}

/** What was said between guest and broker. @param guest how the guest is called here */
export function Thread({ thread, guest }: { thread: Entry[]; guest: string }) {
  const { t } = useTranslation('interest-door')
  if (thread.length === 0) return null
  return (
    <ol className={styles.thread}>
      {thread.map(({ id, kind, by, words, writtenAt }) => (
        <li key={id} className={lookOf(kind, by)}>
          <span className={styles.by}>
            {kind === 'notitie' && `${t('thread.note')} · `}
            {by ?? guest} · <Moment date={writtenAt} />
          </span>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  )
}

function lookOf(kind: Entry['kind'], by: string | null): string | undefined {
  if (kind === 'notitie') return styles.note
  return by ? undefined : styles.mine
}
