import { Button, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { answerTo } from './answer-to.ts'
import type { Representation } from './organisation-data.ts'
import { RepresentationFields } from './representation-fields.tsx'

/** Changes the function and the period. */
export function ChangeRepresentation(props: { representation: Representation; answer: unknown }) {
  const { t } = useTranslation('partners')
  const refused = useFormRefusal(answerTo(props.answer, { intent: 'change' }))
  const unsaved = useUnsavedWarning()
  return (
    <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <FormCard
        refusal={refused.sentence}
        actions={
          <Button name="intent" value="change" look="second">
            {t('representation.save')}
          </Button>
        }
      >
        <RepresentationFields known={props.representation} refused={refused} />
      </FormCard>
    </Form>
  )
}
