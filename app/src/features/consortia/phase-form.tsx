import { type ConsortiumPhase, consortiumPhases } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import type { FormRefusal } from '../../shell/ask.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** Says where the consortium stands; whoever stops it says why. */
export function PhaseForm(props: {
  consortium: { phase: ConsortiumPhase; phaseReason: string }
  answer: FormRefusal | undefined
}) {
  const { t } = useTranslation('consortia')
  const { phase, phaseReason } = props.consortium
  const refused = useFormRefusal(props.answer)
  const reason = refused.field('reason')
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value="phase" />
      <FormCard
        refusal={refused.sentence}
        actions={<Button look="second">{t('change.phase-button')}</Button>}
      >
        <ChoiceField
          name="phase"
          label={t('fact.phase')}
          defaultValue={refused.field('phase').defaultValue ?? phase}
          error={refused.field('phase').error}
          choices={consortiumPhases.map((value) => ({ value, label: t(`phase.${value}`) }))}
        />
        <TextField
          name="reason"
          label={t('fact.reason')}
          hint={t('hint.reason')}
          rows={2}
          maxLength={400}
          error={reason.error}
          defaultValue={reason.defaultValue ?? phaseReason}
        />
      </FormCard>
    </Form>
  )
}
