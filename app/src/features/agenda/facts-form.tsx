import { Button, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { answerTo } from './answer-to.ts'
import { FactsFields } from './facts-fields.tsx'

/** Title, period and ambition of an agenda, to change. */
export function FactsForm(props: {
  agenda: { title: string; fromYear: number; untilYear: number; ambition: string }
  answer: unknown
}) {
  const { t } = useTranslation('agenda')
  const refused = useFormRefusal(answerTo(props.answer, 'change'))
  const unsaved = useUnsavedWarning()
  return (
    <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <input type="hidden" name="act" value="change" />
      <FormCard refusal={refused.sentence} actions={<Button>{t('structure.save')}</Button>}>
        <FactsFields facts={props.agenda} refused={refused} />
      </FormCard>
    </Form>
  )
}
