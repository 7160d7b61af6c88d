import { type ReactNode, useEffect, useRef } from 'react'
import { Form } from 'react-router'
import { Button } from '../button.tsx'
import { ButtonLink } from '../button-link.tsx'
import { ChoiceField } from '../field.tsx'
import { Notice } from '../notice.tsx'
import styles from './board.module.css'

/** Moves a card without dragging and without JavaScript. */
export function MoveForm(props: {
  /** What the form sends beside the column. */
  sent: Record<string, string>
  refusal?: string | undefined
  choice: {
    label: string
    error?: string | undefined
    defaultValue?: string | undefined
    choices: { value: string; label: string }[]
  }
  save: string
  cancel: { to: string; label: string }
  /** Where whoever opened the form goes on. */
  begin: 'select' | 'textarea'
  children?: ReactNode
}) {
  const { sent, refusal, choice, save, cancel, begin, children } = props
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>(begin)?.focus(), [begin])
  return (
    <Form ref={form} method="post" noValidate className={styles.form} preventScrollReset>
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal && <Notice tone="loss">{refusal}</Notice>}
      <ChoiceField name="status" {...choice} />
      {children}
      <div className={styles.buttons}>
        <Button>{save}</Button>
        <ButtonLink second to={cancel.to}>
          {cancel.label}
        </ButtonLink>
      </div>
    </Form>
  )
}

/** Opens that form. */
export function MoveLink(props: { href: string; children: ReactNode }) {
  return (
    <a href={props.href} className={styles.move}>
      {props.children}
    </a>
  )
}
