import { Button, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'

/** A message to the company, or a note for brokers alone. */
export function WordsForm(props: { act: 'reply' | 'note'; answer: unknown; hint: string }) {
  const { t } = useTranslation('interest')
  const { act, hint } = props
  const answer = answerTo(props.answer, act)
  const refused = useFormRefusal(answer)
  return (
    <Fold title={t(`${act}.title`)} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value={act} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t(`${act}.save`)}</Button>}
        >
          <TextField
            label={t(`${act}.words`)}
            hint={t(`hint.${hint}`)}
            name="words"
            maxLength={2000}
            {...refused.field('words')}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
