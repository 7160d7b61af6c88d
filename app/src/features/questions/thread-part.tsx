import { Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../shell/moment.tsx'
import { CallInstead } from '../guests/call-instead.tsx'
import { ActForm } from './act-form.tsx'
import styles from './question.module.css'
import { type Question, reachOf } from './question-facts.tsx'

/** The short thread between asker and broker. */
export function ThreadPart({ question, answer }: { question: Question; answer: unknown }) {
  const { t } = useTranslation('questions')
  const { messages, may, status } = question
  const ended = status === 'beantwoord' || status === 'gesloten'
  const reach = reachOf(question)
  const hint = reach ? (reach.email ? 'thread.to-asker' : 'thread.to-link') : 'thread.to-member'
  return (
    <Section title={t('thread.title')}>
      {messages.length === 0 && <p className={styles.soft}>{t('thread.none')}</p>}
      <ol className={styles.thread}>
        {messages.map(({ id, side, name, text, sentAt }) => (
          <li key={id} className={side === 'makelaar' ? styles.broker : undefined}>
            <p className={styles.who}>
              <strong>{name ?? t(`thread.${side}`)}</strong> · <Moment date={new Date(sentAt)} />
            </p>
            <p className={styles.text}>{text || t('thread.erased')}</p>
          </li>
        ))}
      </ol>
      {(may.asks || !ended) && (
        <ActForm act="write" answer={answer} button={t('thread.button')} look="main">
          {(refused) => (
            <>
              {!may.asks && <CallInstead reach={reach} />}
              <TextField
                name="text"
                {...refused.field('text')}
                label={t('thread.write')}
                hint={t(may.asks ? 'thread.to-broker' : hint)}
                maxLength={4000}
                rows={3}
              />
            </>
          )}
        </ActForm>
      )}
    </Section>
  )
}
