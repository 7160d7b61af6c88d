import { criterionStates } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Gate } from './gate.ts'

/** Says how far one criterion is. */
export function JudgeForm(props: { criterion: Gate['criteria'][number]; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { id, text, state, remark } = props.criterion
  const own = answerTo(props.answer, `judge-${id}`)
  const refused = useFormRefusal(own)
  return (
    <Fold title={t('gate.judge')} label={t('gate.judge-this', { text })} open={own !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value={`judge-${id}`} />
        <input type="hidden" name="criterion" value={id} />
        <FormCard refusal={refused.sentence} actions={<Button>{t('gate.judge-button')}</Button>}>
          <ChoiceField
            name="state"
            label={t('gate.how-far')}
            error={refused.field('state').error}
            defaultValue={refused.field('state').defaultValue ?? state}
            choices={criterionStates.map((value) => ({ value, label: t(`gate.state.${value}`) }))}
          />
          <TextField
            name="remark"
            label={t('gate.remark')}
            rows={2}
            maxLength={500}
            error={refused.field('remark').error}
            defaultValue={refused.field('remark').defaultValue ?? remark}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
