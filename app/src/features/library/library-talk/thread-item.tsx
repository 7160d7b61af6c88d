import { Tag, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../shell/act-button.tsx'
import { ActForm } from '../../../shell/act-form.tsx'
import { Moment } from '../../../shell/moment.tsx'
import type { Around } from './around.ts'
import styles from './talk.module.css'

type Thread = Around['talk']['threads'][number]

/** One thread, with what one may do in it; folded once it is dealt with. */
export function ThreadItem({ thread, answer }: { thread: Thread; answer: unknown }) {
  const { t } = useTranslation('library-talk')
  const { id, kind, resolvedAt, remarks } = thread
  const said = <Said thread={thread} answer={answer} />
  return (
    <li id={`gesprek-${id}`}>
      <p className={styles.tags}>
        <Tag tone={kind === 'question' && !resolvedAt ? 'asked' : 'plain'}>{t(`kind.${kind}`)}</Tag>
        {thread.private && <Tag>{t('private')}</Tag>}
        {resolvedAt && <Tag tone="done">{t('resolved')}</Tag>}
      </p>
      {resolvedAt ? (
        <details>
          <summary className={styles.folded}>
            {t('folded', { count: remarks.length, words: firstWords(remarks[0]?.body ?? '') })}
          </summary>
          {said}
        </details>
      ) : (
        said
      )}
    </li>
  )
}

function Said({ thread, answer }: { thread: Thread; answer: unknown }) {
  const { t } = useTranslation('library-talk')
  const { id, kind, resolvedAt, remarks, may } = thread
  const about = { thread: id }
  return (
    <>
      <ol className={styles.talk}>
        {remarks.map((remark) => (
          <RemarkItem key={remark.id} remark={remark} answer={answer} />
        ))}
      </ol>
      <div className={styles.ways}>
        {may.answer && !resolvedAt && (
          <ActForm
            act="answer"
            about={about}
            answer={answer}
            title={t(kind === 'question' ? 'answer.give' : 'answer.title')}
            button={t('answer.button')}
          >
            {(refused) => (
              <TextField
                name="body"
                {...refused.field('body')}
                label={t('answer.label')}
                maxLength={4000}
                rows={3}
              />
            )}
          </ActForm>
        )}
        {may.settle && (
          <ActButton
            act={resolvedAt ? 'reopen' : 'resolve'}
            about={about}
            of={firstWords(remarks[0]?.body ?? '')}
          >
            {t(resolvedAt ? 'reopen' : 'resolve')}
          </ActButton>
        )}
      </div>
    </>
  )
}

function RemarkItem({ remark, answer }: { remark: Thread['remarks'][number]; answer: unknown }) {
  const { t } = useTranslation('library-talk')
  const { id, author, organisation, body, writtenAt, editedAt, withdrawn, own } = remark
  const about = { comment: id }
  return (
    <li className={styles.said}>
      <p className={styles.who}>
        <strong>{organisation ? t('on-behalf', { author, organisation }) : author}</strong>{' '}
        <span>
          <Moment date={new Date(writtenAt)} />
          {editedAt && !withdrawn && ` · ${t('edited')}`}
        </span>
      </p>
      <p className={withdrawn ? styles.soft : styles.words}>{withdrawn ? t('withdrawn') : body}</p>
      {own && !withdrawn && (
        <div className={styles.ways}>
          <ActForm
            act="edit"
            about={about}
            answer={answer}
            title={t('edit.title')}
            button={t('edit.button')}
          >
            {(refused) => (
              <TextField
                name="body"
                {...refused.field('body')}
                defaultValue={refused.field('body').defaultValue ?? body}
                label={t('edit.label')}
                maxLength={4000}
                rows={3}
              />
            )}
          </ActForm>
          <ActButton act="unsay" about={about} of={firstWords(body)}>
            {t('unsay')}
          </ActButton>
        </div>
      )}
    </li>
  )
}

function firstWords(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s\S*$/, '')} …`
}
