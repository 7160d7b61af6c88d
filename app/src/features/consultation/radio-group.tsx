import { type ReactNode, useId } from 'react'
import styles from './radio-group.module.css'

/** One of a few, all in sight, with what goes before and after them. */
export function RadioGroup(props: {
  legend: string
  name: string
  choices: readonly { value: string; label: ReactNode }[]
  chosen: string | undefined
  /** Where told, `chosen` is what is chosen now, and this hears of another choice. */
  onChoose?: (value: string) => void
  error?: string | undefined
  before?: ReactNode
  children?: ReactNode
}) {
  const { legend, name, choices, chosen, onChoose, error, before, children } = props
  const id = useId()
  return (
    <fieldset
      role="radiogroup"
      className={styles.group}
      tabIndex={error ? -1 : undefined}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? id : undefined}
    >
      <legend>{legend}</legend>
      {before}
      {error && (
        <p id={id} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={value}
              {...(onChoose
                ? { checked: chosen === value, onChange: () => onChoose(value) }
                : { defaultChecked: chosen === value })}
            />
            {label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
