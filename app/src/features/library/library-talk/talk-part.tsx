import { Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../../shell/act-form.tsx'
import { CheckGroup } from '../../tenancy/check-group.tsx'
import type { Around } from './around.ts'
import styles from './talk.module.css'
import { ThreadItem } from './thread-item.tsx'

/** What is asked of who made an item, and what is said about it. */
export function TalkPart({ talk, answer }: { talk: Around['talk']; answer: unknown }) {
  const { t } = useTranslation('library-talk')
  const { threads, may } = talk
  if (threads.length === 0 && !may.speak) return null
  return (
    <Section title={t('talk.title')}>
      {threads.length === 0 && <p className={styles.soft}>{t('talk.none')}</p>}
      <ul className={styles.list}>
        {threads.map((thread) => (
          <ThreadItem key={thread.id} thread={thread} answer={answer} />
        ))}
      </ul>
      {may.speak && (
        <>
          <ActForm act="ask" answer={answer} title={t('ask.title')} button={t('ask.button')}>
            {(refused) => (
              <>
                <TextField
                  name="body"
                  {...refused.field('body')}
                  label={t('ask.label')}
                  hint={t('ask.hint')}
                  maxLength={4000}
                  rows={3}
                />
                <CheckGroup
                  name="private"
                  label={t('ask.who')}
                  hint={t('ask.private-hint')}
                  choices={[{ value: 'ja', label: t('ask.private') }]}
                  chosen={[refused.field('private').defaultValue ?? '']}
                />
              </>
            )}
          </ActForm>
          <ActForm act="talk" answer={answer} title={t('say.title')} button={t('say.button')}>
            {(refused) => (
              <TextField
                name="body"
                {...refused.field('body')}
                label={t('say.label')}
                hint={t('say.hint')}
                maxLength={4000}
                rows={3}
              />
            )}
          </ActForm>
        </>
      )}
    </Section>
  )
}
