import { Button, VisuallyHidden } from '@voortent/ui'
import { Form } from 'react-router'

/** One act in one press; `of` says to who cannot see it which row it is about. */
export function ActButton(props: {
  act: string
  about?: Record<string, string>
  look?: 'main' | 'second' | 'quiet' | 'loss'
  of?: string
  children: string
}) {
  const { act, about = {}, look = 'quiet', of, children } = props
  return (
    <Form method="post">
      {Object.entries({ ...about, act }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look={look}>
        {children}
        {of && <VisuallyHidden> {of}</VisuallyHidden>}
      </Button>
    </Form>
  )
}
