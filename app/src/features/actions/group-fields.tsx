import { Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** Name and purpose of a working group. */
export function GroupFields(props: {
  refused: ReturnType<typeof useFormRefusal>
  group?: { name: string; purpose: string }
}) {
  const { t } = useTranslation('actions')
  const { refused, group } = props
  const field = (name: 'name' | 'purpose') => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? group?.[name] }
  }
  return (
    <>
      <Field {...field('name')} label={t('group.name')} maxLength={100} required />
      <TextField
        {...field('purpose')}
        label={t('group.purpose')}
        hint={t('group.purpose-hint')}
        rows={2}
        maxLength={400}
      />
    </>
  )
}
