import { Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

type Facts = { how: string; indicator: string; unit: string }

/** How a consortium contributes to a doel, and what it counts itself. */
export function ContributionFields(props: {
  facts?: Facts
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('workplan')
  const { facts, refused } = props
  const field = (name: keyof Facts) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? facts?.[name], required: true }
  }
  return (
    <>
      <Field
        {...field('how')}
        label={t('goal.field.how')}
        hint={t('goal.how-hint')}
        maxLength={300}
      />
      <Field
        {...field('indicator')}
        label={t('goal.field.indicator')}
        hint={t('goal.indicator-hint')}
        maxLength={150}
      />
      <Field {...field('unit')} label={t('goal.field.unit')} maxLength={40} />
    </>
  )
}
