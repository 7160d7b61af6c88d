import { Button, Field, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'

/** A name, a password for who wants one, and in. */
export function AcceptAsNewcomer({ email, answer }: { email: string; answer: unknown }) {
  const { t } = useTranslation('admission')
  const refused = useFormRefusal(answer)
  useFocusOnRefusal(answer)
  return (
    <Section title={t('newcomer.title')}>
      <Form method="post" noValidate>
        <FormCard refusal={refused.sentence} actions={<Button>{t('newcomer.button')}</Button>}>
          <Field
            label={t('newcomer.email')}
            hint={t('newcomer.email-hint')}
            type="email"
            name="username"
            autoComplete="username"
            defaultValue={email}
            readOnly
          />
          <Field
            label={t('newcomer.name')}
            name="displayName"
            autoComplete="name"
            maxLength={120}
            required
            {...refused.field('displayName')}
          />
          <Field
            label={t('newcomer.password')}
            hint={t('newcomer.password-hint')}
            name="password"
            type="password"
            autoComplete="new-password"
            error={refused.field('password').error}
          />
          <p>{t('newcomer.before')}</p>
        </FormCard>
      </Form>
    </Section>
  )
}
