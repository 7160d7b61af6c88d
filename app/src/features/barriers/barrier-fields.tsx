import { barrierKinds } from '@voortent/domain/barriers/contract'
import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

type Facts = { title: string; about: string; kind: string; noticedOn: string }

/** What stands in the way, of what kind, and since when it is met. */
export function BarrierFields(props: {
  facts?: Facts
  refused: ReturnType<typeof useFormRefusal>
  today: string
}) {
  const { t } = useTranslation('barriers')
  const { facts, refused, today } = props
  const field = (name: keyof Facts) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? facts?.[name] }
  }
  const noticed = field('noticedOn')
  return (
    <>
      <Field
        {...field('title')}
        label={t('field.title')}
        hint={t('hint.title')}
        required
        maxLength={200}
        autoComplete="off"
      />
      <ChoiceField
        {...field('kind')}
        label={t('field.kind')}
        choices={[
          { value: '', label: t('choose') },
          ...barrierKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
      />
      <TextField
        {...field('about')}
        label={t('field.about')}
        hint={t('hint.about')}
        maxLength={2000}
      />
      <Field
        {...noticed}
        defaultValue={noticed.defaultValue ?? today}
        type="date"
        label={t('field.noticed')}
        required
      />
    </>
  )
}
