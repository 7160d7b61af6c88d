import type { ProfileInput } from '@voortent/domain/identity/contract'
import { Button, ChoiceField, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { locales } from '../../shell/i18n/locale.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'

const visibilities: ProfileInput['phoneVisibility'][] = ['nobody', 'coordinators', 'partners']

/** What I tell others about myself, and my language. */
export function ProfileForm(props: {
  profile: { [Name in keyof ProfileInput]: string }
  answer: unknown
}) {
  const { t } = useTranslation('identity')
  const { profile } = props
  const refused = useFormRefusal(props.answer)
  const field = (name: keyof ProfileInput) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? profile[name] }
  }
  return (
    <Form method="post">
      <input type="hidden" name="form" value="profile" />
      <FormCard refusal={refused.sentence} actions={<Button>{t('profile.button')}</Button>}>
        <Field
          label={t('profile.name')}
          autoComplete="name"
          maxLength={120}
          required
          {...field('displayName')}
        />
        <Field
          label={t('profile.function')}
          hint={t('profile.function-hint')}
          autoComplete="organization-title"
          maxLength={120}
          {...field('function')}
        />
        <Field
          label={t('profile.phone')}
          type="tel"
          autoComplete="tel"
          maxLength={30}
          {...field('phone')}
        />
        <ChoiceField
          label={t('profile.phone-visibility.label')}
          choices={visibilities.map((value) => ({
            value,
            label: t(`profile.phone-visibility.${value}`),
          }))}
          {...field('phoneVisibility')}
        />
        <ChoiceField
          label={t('profile.language.label')}
          hint={t('profile.language.hint')}
          choices={locales.map((value) => ({ value, label: t(`profile.language.${value}`) }))}
          {...field('locale')}
        />
      </FormCard>
    </Form>
  )
}
