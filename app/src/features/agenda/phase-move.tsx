import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import { Button, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'

/** One way on, or back: what will happen is said before the button. */
export function MovePhase(props: {
  way: { to: AgendaPhase; reason: boolean }
  from: AgendaPhase
  answer: unknown
}) {
  const { t } = useTranslation('agenda')
  const { way, from, answer } = props
  const refused = useFormRefusal(answerTo(answer, `move-${way.to}`))
  const name = t(`phase.${way.to}`)
  const form = (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value={`move-${way.to}`} />
      <input type="hidden" name="to" value={way.to} />
      <FormCard
        refusal={refused.sentence ?? refused.field('to').error}
        actions={
          <Button look={way.reason ? 'second' : 'main'}>
            {t(way.reason ? 'phases.back' : 'phases.on', { phase: name })}
          </Button>
        }
      >
        <p>{t(`phases.what-happens.${from}.${way.to}`)}</p>
        {way.reason && (
          <TextField
            name="reason"
            label={t('phases.reason')}
            hint={t('phases.reason-hint')}
            maxLength={500}
            {...refused.field('reason')}
          />
        )}
      </FormCard>
    </Form>
  )
  if (!way.reason) return form
  return (
    <details open={refused.field('reason').error !== undefined || undefined}>
      <summary>{t('phases.back-to', { phase: name })}</summary>
      {form}
    </details>
  )
}
