import type { ConsortiumPhase, WorkingPhase } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'

/** Begins to prepare the decision to go on. */
export function BeginGate(props: {
  ways: WorkingPhase[]
  phase: ConsortiumPhase
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { ways, answer } = props
  const refused = useFormRefusal(answerTo(answer, 'begin-gate'))
  const [only] = ways
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value="begin-gate" />
      <FormCard
        refusal={refused.sentence ?? refused.field('to').error}
        actions={<Button>{t('gate.begin')}</Button>}
      >
        <p>{t('gate.begin-intro')}</p>
        {ways.length > 1 ? (
          <ChoiceField
            name="to"
            label={t('gate.to')}
            hint={t('gate.to-hint')}
            defaultValue={refused.field('to').defaultValue ?? only}
            choices={ways.map((value) => ({ value, label: t(`phase.${value}`) }))}
          />
        ) : (
          <input type="hidden" name="to" value={only} />
        )}
        <Field
          name="plannedOn"
          type="date"
          label={t('gate.planned')}
          hint={t('gate.planned-hint')}
          {...refused.field('plannedOn')}
        />
      </FormCard>
    </Form>
  )
}
