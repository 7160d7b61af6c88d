import { gateRules } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Gate, StepsFound } from './gate.ts'

/** Puts the decision to the partners, or decides it as the lead of a small consortium. */
export function GateDecision(props: { found: StepsFound; gate: Gate; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { found, gate, answer } = props
  const open = gate.criteria.filter(({ state }) => state === 'open').length
  if (!found.may.lead) return <p>{t('gate.lead-decides')}</p>
  if (open > 0) return <p>{t('gate.judge-first', { count: open })}</p>
  return (
    <>
      <PutForm found={found} gate={gate} answer={answer} />
      {found.may.decideAlone && <LeadForm gate={gate} answer={answer} />}
    </>
  )
}

function PutForm({ found, gate, answer }: { found: StepsFound; gate: Gate; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const refused = useFormRefusal(answerTo(answer, 'put-gate'))
  const voting = found.voters.filter(({ votes }) => votes).map(({ name }) => name)
  const waiting = found.voters.filter(({ votes }) => !votes).map(({ name }) => name)
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value="put-gate" />
      <input type="hidden" name="gate" value={gate.id} />
      <FormCard refusal={refused.sentence} actions={<Button>{t('gate.put-button')}</Button>}>
        <p>{t('gate.put-intro', { phase: t(`phase.${gate.to}`) })}</p>
        {voting.length > 0 && <p>{t('gate.voting', { names: voting.join(', ') })}</p>}
        {waiting.length > 0 && <p>{t('gate.without-mandate', { names: waiting.join(', ') })}</p>}
        <ChoiceField
          name="rule"
          label={t('gate.rule')}
          error={refused.field('rule').error}
          defaultValue={refused.field('rule').defaultValue}
          choices={gateRules.map((value) => ({ value, label: t(`gate.rules.${value}`) }))}
        />
        <Field
          name="closesOn"
          type="date"
          required
          label={t('gate.closes')}
          hint={t('gate.closes-hint')}
          error={refused.field('closesAt').error}
          defaultValue={refused.field('closesOn').defaultValue}
        />
      </FormCard>
    </Form>
  )
}

function LeadForm({ gate, answer }: { gate: Gate; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const own = answerTo(answer, 'decide-gate')
  const refused = useFormRefusal(own)
  return (
    <Fold title={t('gate.alone')} open={own !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="decide-gate" />
        <input type="hidden" name="gate" value={gate.id} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('gate.alone-button')}</Button>}
        >
          <p>{t('gate.alone-intro')}</p>
          <ChoiceField
            name="outcome"
            label={t('gate.outcome')}
            error={refused.field('outcome').error}
            defaultValue={refused.field('outcome').defaultValue}
            choices={(['go', 'no-go'] as const).map((value) => ({
              value,
              label: t(`gate.outcomes.${value}`),
            }))}
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
    </Fold>
  )
}
