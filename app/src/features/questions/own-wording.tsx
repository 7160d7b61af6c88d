import { Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton, ActForm } from './act-form.tsx'
import styles from './question.module.css'

/** What the broker made of the question, for the asker to say yes to or to say differently. */
export function OwnWording(props: { wordings: { wording: string }[]; answer: unknown }) {
  const { t } = useTranslation('questions-door')
  const wording = props.wordings.at(-1)?.wording ?? ''
  return (
    <Section title={t('own.agree-title')}>
      <blockquote className={styles.said}>{wording}</blockquote>
      <p>{t('own.agree-why')}</p>
      <ActButton act="agree" look="main">
        {t('own.agree')}
      </ActButton>
      <ActForm
        act="correct"
        answer={props.answer}
        title={t('own.correct')}
        button={t('own.correct-button')}
      >
        {(refused) => (
          <TextField
            name="wording"
            label={t('own.correct-field')}
            error={refused.field('wording').error}
            defaultValue={refused.field('wording').defaultValue ?? wording}
            maxLength={300}
            rows={3}
          />
        )}
      </ActForm>
    </Section>
  )
}
