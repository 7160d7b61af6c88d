import { Button, ButtonLink, Field, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Moment } from '../../shell/moment.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { NewPasswordField } from './new-password-field.tsx'

/** Changing my password; who has none is sent a link to choose one. */
export function PasswordForm(props: { email: string; changedAt: Date | null; answer: unknown }) {
  const { t } = useTranslation('identity')
  const refused = useFormRefusal(props.answer)
  if (!props.changedAt) {
    return (
      <Section title={t('password')}>
        <p>{t('password-form.none')}</p>
        <ButtonLink to="/wachtwoord-vergeten" second>
          {t('password-form.ask')}
        </ButtonLink>
      </Section>
    )
  }
  return (
    <Section title={t('password')}>
      <p>
        {t('password-form.since')} <Moment date={props.changedAt} />.{' '}
        {t('password-form.consequence')}
      </p>
      <Form method="post">
        <input type="hidden" name="form" value="password" />
        {/* So that a password manager knows whose password this is. */}
        <input hidden readOnly autoComplete="username" value={props.email} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('password-form.button')}</Button>}
        >
          <Field
            label={t('password-form.now')}
            name="passwordNow"
            type="password"
            autoComplete="current-password"
            required
            error={refused.field('passwordNow').error}
          />
          <NewPasswordField error={refused.field('password').error} />
        </FormCard>
      </Form>
    </Section>
  )
}
