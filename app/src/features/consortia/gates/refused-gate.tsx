import type { WorkingPhase } from '@voortent/domain/consortia/contract'
import { Button, FormCard, Notice, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'

/** A no-go leaves two good ways: say what has to be different, or stop. */
export function RefusedGate(props: {
  refused: { id: string; to: WorkingPhase; changes: string }
  mayLead: boolean
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { refused: gate, mayLead, answer } = props
  const refused = useFormRefusal(answerTo(answer, 'say-changes'))
  const { error, defaultValue } = refused.field('changes')
  return (
    <Section title={t('gate.refused')}>
      <Notice tone="plain">{t('gate.refused-intro', { phase: t(`phase.${gate.to}`) })}</Notice>
      {mayLead ? (
        <Form method="post" noValidate>
          <input type="hidden" name="act" value="say-changes" />
          <input type="hidden" name="gate" value={gate.id} />
          <FormCard
            refusal={refused.sentence}
            actions={<Button look="second">{t('gate.changes-button')}</Button>}
          >
            <TextField
              name="changes"
              label={t('gate.changes')}
              rows={3}
              maxLength={1000}
              error={error}
              defaultValue={defaultValue ?? gate.changes}
            />
          </FormCard>
        </Form>
      ) : (
        gate.changes && <p>{gate.changes}</p>
      )}
    </Section>
  )
}
