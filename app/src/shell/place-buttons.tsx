import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Button } from '@voortent/ui'
import { useEffect, useRef } from 'react'
import { Form } from 'react-router'
import styles from './place-buttons.module.css'

type Way = {
  label: string
  /** What is sent; null where it can go no further. */
  value: string | number | null
}

/** Moves one of a row one place up or down; the button that was pressed keeps the focus on its way. */
export function PlaceButtons(props: {
  about: Record<string, string>
  /** Under which name the value of the button is sent. */
  name: string
  up: Way
  down: Way
}) {
  const { about, name, up, down } = props
  const form = useRef<HTMLFormElement>(null)
  const pressed = useRef<{ way: string; at: string } | null>(null)
  const at = [up.value, down.value, up.label].join()
  useEffect(() => {
    const before = pressed.current
    if (before === null || before.at === at) return
    const buttons = [...(form.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])]
    const same = buttons.find(({ dataset }) => dataset.way === before.way)
    pressed.current = null
    ;(same ?? buttons[0])?.focus()
  }, [at])
  const button = (way: 'up' | 'down', { label, value }: Way) => (
    <Button
      look="quiet"
      name={name}
      value={value ?? ''}
      disabled={value === null}
      aria-label={label}
      data-way={way}
      onClick={() => {
        pressed.current = { way, at }
      }}
    >
      {way === 'up' ? <IconArrowUp aria-hidden="true" /> : <IconArrowDown aria-hidden="true" />}
    </Button>
  )
  return (
    <Form method="post" className={styles.buttons} preventScrollReset ref={form}>
      {Object.entries({ ...about, act: 'move' }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {button('up', up)}
      {button('down', down)}
    </Form>
  )
}
