import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react'
import styles from './field.module.css'

type About = { label: string; hint?: ReactNode; error?: string | undefined }

/** One line to fill in, with its hint before and its refusal beside it. */
export function Field({
  label,
  hint,
  error,
  ...input
}: About & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input {...input} id={id} {...described(id, hint, error)} className={styles.input} />
    </FieldFrame>
  )
}

/** Several lines to fill in. */
export function TextField({
  label,
  hint,
  error,
  ...input
}: About & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={4}
        {...input}
        id={id}
        {...described(id, hint, error)}
        className={styles.input}
      />
    </FieldFrame>
  )
}

/** One choice out of a few; the browser's own list. */
export function ChoiceField(
  props: About & {
    name: string
    defaultValue?: string | undefined
    required?: boolean
    choices: { value: string; label: string }[]
  },
) {
  const { label, hint, error, choices, ...select } = props
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select {...select} id={id} {...described(id, hint, error)} className={styles.input}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: About & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}

function described(id: string, hint: ReactNode, error: string | undefined) {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': by || undefined, 'aria-invalid': error ? true : undefined }
}
