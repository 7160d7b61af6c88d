import { Button, FormCard } from '@voortent/ui'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../agenda/answer-to.ts'
import { Fold } from './fold.tsx'

type Refused = ReturnType<typeof useFormRefusal>

/** One act on a page with several: a folded form that shows its own refusal and nobody else's. */
export function ActForm(props: {
  act: string
  title: string
  button: string
  look?: 'main' | 'second' | 'loss'
  answer: unknown
  children: (refused: Refused) => ReactNode
}) {
  const { act, title, button, look = 'second', children } = props
  const answer = answerTo(props.answer, act)
  const refused = useFormRefusal(answer)
  return (
    <Fold title={title} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value={act} />
        <FormCard refusal={refused.sentence} actions={<Button look={look}>{button}</Button>}>
          {children(refused)}
        </FormCard>
      </Form>
    </Fold>
  )
}
