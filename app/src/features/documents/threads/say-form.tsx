import { Button, Notice, TextField } from '@voortent/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import styles from './threads.module.css'

/** A few lines to say; when they are refused they stay, with the sentence that tells why. */
export function SayForm(props: {
  label: string
  button: string
  start?: string
  onSay: (body: string) => Promise<string | null>
  onClose: () => void
}) {
  const { t } = useTranslation('documents')
  const { label, button, start, onSay, onClose } = props
  const form = useRef<HTMLFormElement>(null)
  const [code, setCode] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { sentence } = useFormRefusal(
    code && { refusal: { code, values: {}, fields: {} }, values: {} },
  )
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  const say = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('body')
    const body = typeof typed === 'string' ? typed.trim() : ''
    if (body === '') return setCode('documents.comment-empty')
    setBusy(true)
    const refused = await onSay(body)
    setBusy(false)
    setCode(refused)
    if (refused === null) onClose()
  }
  return (
    // Escape is the way back for who has no mouse; the button beside it does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => void say(event)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      <TextField label={label} name="body" rows={3} maxLength={4000} defaultValue={start} />
      <div className={styles.acts}>
        <Button disabled={busy}>{button}</Button>
        <Button type="button" look="quiet" onClick={onClose}>
          {t('link.cancel')}
        </Button>
      </div>
    </form>
  )
}
