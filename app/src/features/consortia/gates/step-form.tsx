import type { WorkingPhase } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'

/** Goes back to an earlier phase, or begins again, with a reason. */
export function StepForm(props: {
  act: 'back' | 'restart'
  ways: WorkingPhase[]
  answer: unknown
  folded?: boolean
}) {
  const { t } = useTranslation('consortia')
  const { act, ways, answer, folded } = props
  const own = answerTo(answer, act)
  const refused = useFormRefusal(own)
  const form = (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value={act} />
      <FormCard
        refusal={refused.sentence}
        actions={<Button look="second">{t(`steps.${act}-button`)}</Button>}
      >
        <ChoiceField
          name="to"
          label={t(`steps.${act}-to`)}
          error={refused.field('to').error}
          defaultValue={refused.field('to').defaultValue ?? ways.at(act === 'restart' ? -1 : 0)}
          choices={ways.map((value) => ({ value, label: t(`phase.${value}`) }))}
        />
        <TextField
          name="reason"
          label={t('steps.reason')}
          rows={2}
          maxLength={1000}
          {...refused.field('reason')}
        />
      </FormCard>
    </Form>
  )
  if (!folded) return form
  return (
    <Fold title={t(`steps.${act}`)} open={own !== undefined}>
      {form}
    </Fold>
  )
}
