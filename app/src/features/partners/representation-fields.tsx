import { Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** Function, first day and last day. */
export function RepresentationFields(props: {
  known: { function: string; startsOn: string; endsOn: string | null }
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('partners')
  const { known, refused } = props
  const field = (name: keyof typeof known) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? known[name] ?? '' }
  }
  return (
    <>
      <Field
        {...field('function')}
        label={t('fact.function')}
        hint={t('representation.function-hint')}
        required
        maxLength={80}
      />
      <Field {...field('startsOn')} type="date" label={t('representation.starts-on')} required />
      <Field
        {...field('endsOn')}
        type="date"
        label={t('representation.ends-on')}
        hint={t('representation.ends-on-hint')}
      />
    </>
  )
}
