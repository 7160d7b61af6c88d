import { earliestDay } from '@voortent/domain/goals/contract'
import { Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** The fields of a measurement: when, how much, from where, and what one should know of it. */
export function MeasurementFields(props: {
  unit: string
  start: { measuredOn?: string; value?: string; source: string; note?: string }
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('goals')
  const { unit, start, refused } = props
  const field = (name: keyof typeof start) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? start[name] }
  }
  return (
    <>
      <Field
        {...field('measuredOn')}
        type="date"
        min={earliestDay}
        required
        label={t('measure.on')}
        hint={t('measure.on-hint')}
      />
      <Field
        {...field('value')}
        inputMode="decimal"
        autoComplete="off"
        required
        label={t('measure.value-in', { unit })}
        hint={t('measure.value-hint')}
      />
      <Field {...field('source')} maxLength={300} label={t('field.source')} />
      <TextField
        {...field('note')}
        maxLength={1000}
        rows={3}
        label={t('measure.note')}
        hint={t('measure.note-hint')}
      />
    </>
  )
}
