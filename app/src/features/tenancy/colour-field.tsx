import {
  accentColours,
  accentContrastIn,
  actionColours,
  contrastIn,
  leastAccentContrast,
  leastContrast,
  standardColours,
} from '@voortent/domain/tenancy/contract'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './colour-field.module.css'
import { AccentSamples, ActionSamples } from './colour-samples.tsx'

/** What each of the two house colours must hold, and what it looks like in use. */
const uses = {
  colour: {
    contrastOf: (colour: string) => contrastIn('light', colour),
    least: leastContrast,
    standard: standardColours.primaryColour,
    samples: (colour: string) => <ActionSamples {...actionColours(colour)} />,
  },
  accent: {
    contrastOf: (colour: string) => accentContrastIn('light', colour),
    least: leastAccentContrast,
    standard: standardColours.accentColour,
    samples: (colour: string) => <AccentSamples {...accentColours(colour)} />,
  },
}

/** A colour with its contrast and a sample in both themes, before it is saved. */
export function ColourField(props: {
  use: keyof typeof uses
  name: string
  defaultValue: string
  error?: string | undefined
  onReset: () => void
}) {
  const { use, name, defaultValue, error, onReset } = props
  const { contrastOf, least, standard, samples } = uses[use]
  const { t } = useTranslation('tenancy')
  const id = useId()
  const [colour, setColour] = useState(defaultValue)
  const [alive, setAlive] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  // A colour may be chosen before the page is alive.
  useEffect(() => {
    setColour(input.current?.value ?? defaultValue)
    setAlive(true)
  }, [defaultValue])
  const reset = () => {
    if (input.current) input.current.value = standard
    setColour(standard)
    onReset()
    input.current?.focus()
  }
  const contrast = Math.floor(contrastOf(colour) * 100) / 100
  const holds = contrast >= least
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {t(`settings.${use}`)}
      </label>
      <div id={`${id}-hint`} className={styles.hint}>
        {t(`settings.${use}-hint`, { least })}
      </div>
      <div className={styles.row}>
        <input
          ref={input}
          type="color"
          id={id}
          name={name}
          defaultValue={defaultValue}
          onChange={(event) => setColour(event.currentTarget.value)}
          className={styles.input}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={error ? true : undefined}
        />
        <output htmlFor={id} className={holds ? undefined : styles.fails}>
          {t(`settings.${use}-${holds ? 'holds' : 'fails'}`, { colour, contrast, least })}
        </output>
        {alive && colour !== standard && (
          <button type="button" className={styles.reset} onClick={reset}>
            {t(`settings.${use}-reset`)}
          </button>
        )}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {holds && samples(colour)}
    </div>
  )
}
