import { Button, FormCard } from '@voortent/ui'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import type { FormRefusal } from './ask.ts'
import { Fold } from './fold.tsx'
import { useFormRefusal } from './use-form-refusal.ts'

type Refused = ReturnType<typeof useFormRefusal>

/** One act on a page with several: a folded form that shows its own refusal and nobody else's. */
export function ActForm(props: {
  act: string
  /** What the form sends beside what is filled in, such as which row it is about. */
  about?: Record<string, string>
  title: string
  button: string
  look?: 'main' | 'second' | 'loss'
  /** Unfolded from the start. */
  open?: boolean
  /** Hands in files. */
  files?: boolean
  answer: unknown
  children?: (refused: Refused) => ReactNode
}) {
  const { act, about = {}, title, button, look = 'second', open = false, files, children } = props
  const sent = { ...about, act }
  const answer = answers(props.answer, sent) ? props.answer : undefined
  const refused = useFormRefusal(answer)
  return (
    <Fold title={title} open={open || answer !== undefined}>
      <Form method="post" noValidate encType={files ? 'multipart/form-data' : undefined}>
        {Object.entries(sent).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormCard refusal={refused.sentence} actions={<Button look={look}>{button}</Button>}>
          {children?.(refused)}
        </FormCard>
      </Form>
    </Fold>
  )
}

/** Whether this is the refusal of the form that sent this, not of one of its neighbours. */
function answers(answer: unknown, sent: Record<string, string>): answer is FormRefusal {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return false
  const { values } = answer as FormRefusal
  return Object.entries(sent).every(([name, value]) => values[name] === value)
}
