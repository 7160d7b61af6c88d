import { Button, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, useSearchParams } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import styles from './arrival.module.css'

/** A question of somebody without an account, and where the answer goes. */
export function AskToJoinForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation('admission')
  const refused = useFormRefusal(answer)
  useFocusOnRefusal(answer)
  const [parameters] = useSearchParams()
  const email = refused.field('email')
  return (
    <Form method="post" noValidate>
      <FormCard refusal={refused.sentence} actions={<Button>{t('join.button')}</Button>}>
        <TextField
          label={t('join.question')}
          hint={t('join.question-hint')}
          name="question"
          maxLength={2000}
          required
          {...refused.field('question')}
        />
        <Field
          label={t('join.name')}
          name="displayName"
          autoComplete="name"
          maxLength={120}
          required
          {...refused.field('displayName')}
        />
        <Field
          label={t('join.organisation')}
          hint={t('join.organisation-hint')}
          name="organisationName"
          autoComplete="organization"
          maxLength={160}
          required
          {...refused.field('organisationName')}
        />
        <Field
          label={t('join.email')}
          hint={t('join.email-hint')}
          name="email"
          type="email"
          autoComplete="email"
          required
          error={email.error}
          defaultValue={email.defaultValue ?? parameters.get('e-mail') ?? ''}
        />
        <div className={styles.unseen} aria-hidden="true">
          <label>
            {t('join.website')}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <p className={styles.before}>{t('join.before')}</p>
      </FormCard>
    </Form>
  )
}
