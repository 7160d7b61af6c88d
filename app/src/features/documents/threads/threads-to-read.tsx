import { useTranslation } from 'react-i18next'
import { Said } from './said.tsx'
import styles from './threads.module.css'
import type { Thread } from './use-threads.ts'

/** The threads of a text as a plain list, for who has no JavaScript. */
export function ThreadsToRead({ threads }: { threads: readonly Thread[] }) {
  const { t } = useTranslation('documents')
  const open = threads.filter(({ resolvedAt }) => !resolvedAt)
  if (open.length === 0) return null
  return (
    <section className={styles.toRead} aria-labelledby="reacties">
      <h2 id="reacties">{t('threads.count', { count: open.length })}</h2>
      {open.map(({ id, quote, gone, comments }) => (
        <article key={id} className={styles.card}>
          <p className={gone ? styles.gone : styles.chosen}>
            {gone && <strong>{t('thread.gone')} </strong>}
            {quote}
          </p>
          <ol className={styles.talk}>
            {comments.map((comment) => (
              <Said key={comment.id} comment={comment} />
            ))}
          </ol>
        </article>
      ))}
    </section>
  )
}
