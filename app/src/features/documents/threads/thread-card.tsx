import { Button } from '@voortent/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from './said.tsx'
import { SayForm } from './say-form.tsx'
import styles from './threads.module.css'
import type { Thread, ThreadActs } from './use-threads.ts'

/** One thread beside the text: its passage, what was said, and what one can do. */
export function ThreadCard(props: {
  thread: Thread
  /** True when the passage stands in the text as the visitor has it. */
  stands: boolean
  active: boolean
  mayComment: boolean
  acts: ThreadActs
  /** Goes to the passage. */
  onGo: () => void
}) {
  const { t } = useTranslation('documents')
  const [answering, setAnswering] = useState(false)
  const { thread, stands, active, mayComment, acts, onGo } = props
  const { id, quote, comments, resolvedAt, maySettle } = thread
  return (
    <article
      id={`reactie-${id}`}
      tabIndex={-1}
      aria-label={t('thread.about', { quote: shortened(quote) })}
      className={`${styles.card} ${active ? styles.active : ''}`}
    >
      {stands ? (
        <button type="button" className={styles.quote} title={t('thread.go')} onClick={onGo}>
          {quote}
        </button>
      ) : (
        <p className={styles.gone}>
          <strong>{t('thread.gone')}</strong> <q>{quote}</q>
        </p>
      )}
      <ol className={styles.talk}>
        {comments.map((comment) => (
          <Said key={comment.id} comment={comment} acts={mayComment ? acts : undefined} />
        ))}
      </ol>
      {answering && (
        <SayForm
          label={t('thread.answer-label')}
          button={t('thread.answer-place')}
          onSay={(body) => acts.answer(id, body)}
          onClose={() => setAnswering(false)}
        />
      )}
      {mayComment && !answering && (
        <div className={styles.acts}>
          {!resolvedAt && (
            <Button type="button" look="quiet" onClick={() => setAnswering(true)}>
              {t('thread.answer')}
            </Button>
          )}
          {maySettle && (
            <Button type="button" look="quiet" onClick={() => void acts.settle(thread)}>
              {t(resolvedAt ? 'thread.reopen' : 'thread.resolve')}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}

/** A quote as a name, not too long to be heard. */
export function shortened(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 57).trimEnd()}…` : quote
}
