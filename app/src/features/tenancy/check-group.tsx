import { useId } from 'react'
import styles from './check-group.module.css'

/** Several choices out of a few, each a box to tick. */
export function CheckGroup(props: {
  label: string
  hint?: string
  error?: string | undefined
  name: string
  choices: { value: string; label: string; hint?: string }[]
  chosen: readonly string[]
}) {
  const { label, hint, error, name, choices, chosen } = props
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.group} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="checkbox"
            name={name}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
            aria-invalid={error ? true : undefined}
          />
          <span>
            {choice.label}
            {choice.hint && <span className={styles.explanation}>{choice.hint}</span>}
          </span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
