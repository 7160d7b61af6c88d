import { Button, FormCard } from '@voortent/ui'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'

type Refused = ReturnType<typeof useFormRefusal>

/** One thing that can be done on a question's page, folded until it is wanted. */
export function ActForm(props: {
  act: string
  answer: unknown
  /** Its name where it is folded; without one it lies open. */
  title?: string
  button: string
  look?: 'main' | 'second'
  children: (refused: Refused) => ReactNode
}) {
  const { act, title, button, look = 'second', children } = props
  const answer = answerTo(props.answer, act)
  const refused = useFormRefusal(answer)
  const form = (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value={act} />
      <FormCard refusal={refused.sentence} actions={<Button look={look}>{button}</Button>}>
        {children(refused)}
      </FormCard>
    </Form>
  )
  if (!title) return form
  return (
    <Fold title={title} open={answer !== undefined}>
      {form}
    </Fold>
  )
}

/** One thing that is done with one press. */
export function ActButton(props: {
  act: string
  look?: 'main' | 'second' | 'quiet'
  label?: string
  values?: Record<string, string>
  children: ReactNode
}) {
  const { act, look = 'second', label, values = {}, children } = props
  return (
    <Form method="post">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look={look} name="act" value={act} aria-label={label}>
        {children}
      </Button>
    </Form>
  )
}
