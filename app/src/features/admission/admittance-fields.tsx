import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { roles } from '../tenancy/roles.ts'

/** As what somebody comes in: role, organisation, function, and some words for them. */
export function AdmittanceFields(props: {
  partners: { id: string; name: string }[]
  answer: { values: Record<string, string> } | undefined
}) {
  const { partners, answer } = props
  const { t } = useTranslation('admission')
  const refused = useFormRefusal(answer)
  const field = (name: 'role' | 'organisationId' | 'function' | 'message') => ({
    name,
    error: refused.field(name).error,
    defaultValue: answer?.values[name] ?? (name === 'role' ? 'lid' : ''),
  })
  return (
    <>
      <ChoiceField
        label={t('tenancy:members.role')}
        choices={roles.map((value) => ({ value, label: t(`tenancy:role.${value}`) }))}
        {...field('role')}
      />
      <ChoiceField
        label={t('invite.organisation')}
        hint={t('invite.organisation-hint')}
        choices={[
          { value: '', label: t('invite.no-organisation') },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...field('organisationId')}
      />
      <Field
        label={t('invite.function')}
        hint={t('invite.function-hint')}
        maxLength={120}
        {...field('function')}
      />
      <TextField
        label={t('invite.message')}
        hint={t('invite.message-hint')}
        maxLength={2000}
        {...field('message')}
      />
    </>
  )
}
