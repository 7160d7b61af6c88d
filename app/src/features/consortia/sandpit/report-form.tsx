import { directions } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { CheckGroup } from '../../tenancy/check-group.tsx'
import { answerTo } from '../answer-to.ts'
import type { Meeting } from './meeting.ts'
import type { SandpitFound } from './voice-part.tsx'

/** Writes down who was at a meeting and what it came to; going on and stopping stand side by side. */
export function ReportForm(props: {
  meeting: Meeting
  voices: SandpitFound['voices']
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { meeting, voices, answer } = props
  const act = `report-${meeting.id}`
  const own = answerTo(answer, act)
  const refused = useFormRefusal(own)
  const value = (name: string, now: string) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? now }
  }
  const { report } = meeting
  const there = value('organisations', report?.organisations.join(' ') ?? '')
  return (
    <Fold title={t(report ? 'sandpit.change-report' : 'sandpit.report')} open={own !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="meeting" value={meeting.id} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button>{t('sandpit.report-button')}</Button>}
        >
          <Field
            {...value('meetsOn', meeting.meetsOn ?? '')}
            type="date"
            label={t('sandpit.held-on')}
          />
          <CheckGroup
            label={t('sandpit.organisations')}
            name="organisations"
            error={there.error}
            choices={voices.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={there.defaultValue.split(' ')}
          />
          <Field
            {...value('others', report?.others ?? '')}
            label={t('sandpit.others')}
            maxLength={500}
          />
          <TextField
            {...value('outcome', report?.outcome ?? '')}
            label={t('sandpit.outcome')}
            rows={4}
            maxLength={4000}
          />
          <ChoiceField
            {...value('direction', report?.direction ?? 'open')}
            label={t('sandpit.direction-field')}
            choices={directions.map((one) => ({
              value: one,
              label: t(`sandpit.direction.${one}`),
            }))}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
