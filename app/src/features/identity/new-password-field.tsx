import { Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

/** Where somebody chooses a password, with what makes a good one. */
export function NewPasswordField({ error }: { error?: string | undefined }) {
  const { t } = useTranslation('identity')
  return (
    <Field
      label={t('new-password.label')}
      hint={t('new-password.hint')}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      error={error}
    />
  )
}
