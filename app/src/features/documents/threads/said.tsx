import { Button } from '@voortent/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../../shell/moment.tsx'
import { SayForm } from './say-form.tsx'
import styles from './threads.module.css'
import type { Comment, ThreadActs } from './use-threads.ts'

/** One remark, with what its author may still do with it. */
export function Said({ comment, acts }: { comment: Comment; acts?: ThreadActs }) {
  const { t } = useTranslation('documents')
  const [editing, setEditing] = useState(false)
  const { author, organisation, body, writtenAt, editedAt, withdrawn, own } = comment
  return (
    <li className={styles.said}>
      <p className={styles.who}>
        <strong>{organisation ? t('thread.on-behalf', { author, organisation }) : author}</strong>{' '}
        <span>
          <Moment date={writtenAt} />
          {editedAt && !withdrawn && ` · ${t('thread.edited')}`}
        </span>
      </p>
      {withdrawn && <p className={styles.withdrawn}>{t('thread.withdrawn')}</p>}
      {!withdrawn && !editing && <p className={styles.body}>{body}</p>}
      {editing && acts && (
        <SayForm
          label={t('thread.edit-label')}
          button={t('thread.edit-save')}
          start={body}
          onSay={(words) => acts.edit(comment.id, words)}
          onClose={() => setEditing(false)}
        />
      )}
      {acts && own && !withdrawn && !editing && (
        <div className={styles.acts}>
          <Button type="button" look="quiet" onClick={() => setEditing(true)}>
            {t('thread.edit')}
          </Button>
          <Button type="button" look="quiet" onClick={() => void acts.withdraw(comment.id)}>
            {t('thread.withdraw')}
          </Button>
        </div>
      )}
    </li>
  )
}
