import { Button, ButtonLink, FormCard } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import { GoalFields, type GoalToFillIn } from './goal-fields.tsx'

/** The form of a goal, new or to change. */
export function GoalForm(props: {
  goal?: GoalToFillIn
  agenda: { fromYear: number; untilYear: number }
  organisations: { id: string; name: string }[]
  answer: unknown
  button: string
  back: string
  first?: (refused: ReturnType<typeof useFormRefusal>) => ReactNode
}) {
  const { t } = useTranslation('goals')
  const { goal, agenda, organisations, answer, button, back, first } = props
  const refused = useFormRefusal(answer)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(answer)
  const count = agenda.untilYear - agenda.fromYear + 1
  const years = Array.from({ length: count }, (_, turn) => agenda.fromYear + turn)
  return (
    <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <FormCard
        refusal={refused.sentence}
        actions={
          <>
            <Button>{button}</Button>
            <ButtonLink to={back} second>
              {t('cancel')}
            </ButtonLink>
          </>
        }
      >
        {first?.(refused)}
        <GoalFields goal={goal} years={years} organisations={organisations} refused={refused} />
      </FormCard>
    </Form>
  )
}
