import { consortiumPhases } from '@voortent/domain/consortia/contract'
import { lessonOutcomes } from '@voortent/domain/learning/contract'
import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

type Facts = {
  title: string
  outcome: string
  happened: string
  learned: string
  context: string
  phase: string
}

/** What one writes of a lesson; the context is asked as much as the lesson. */
export function LessonFields(props: {
  refused: ReturnType<typeof useFormRefusal>
  now: Partial<Facts>
}) {
  const { t } = useTranslation('learning')
  const { refused, now } = props
  const filled = (name: keyof Facts) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? now[name], label: t(`field.${name}`) }
  }
  return (
    <>
      <Field {...filled('title')} hint={t('hint.title')} maxLength={150} autoComplete="off" />
      <ChoiceField
        {...filled('outcome')}
        choices={[
          { value: '', label: t('choose') },
          ...lessonOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
        ]}
      />
      <TextField {...filled('happened')} maxLength={2000} />
      <TextField {...filled('learned')} hint={t('hint.learned')} maxLength={2000} />
      <TextField {...filled('context')} hint={t('hint.context')} maxLength={1000} rows={3} />
      <ChoiceField
        {...filled('phase')}
        choices={consortiumPhases.map((value) => ({ value, label: t(`consortia:phase.${value}`) }))}
      />
    </>
  )
}
