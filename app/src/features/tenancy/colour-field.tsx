import { coloursOf, contrastIn, leastContrast } from '@voortent/domain/tenancy/contract'
import { type CSSProperties, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './colour-field.module.css'

/** A colour with its contrast and a sample in both themes, before it is saved. */
export function ColourField(props: {
  name: string
  defaultValue: string
  error?: string | undefined
}) {
  const { name, defaultValue, error } = props
  const { t } = useTranslation('tenancy')
  const id = useId()
  const [colour, setColour] = useState(defaultValue)
  const input = useRef<HTMLInputElement>(null)
  // A colour may be chosen before the page is alive.
  useEffect(() => setColour(input.current?.value ?? defaultValue), [defaultValue])
  const contrast = Math.floor(contrastIn('light', colour) * 100) / 100
  const holds = contrast >= leastContrast
  const measured = holds ? 'settings.colour-holds' : 'settings.colour-fails'
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {t('settings.colour')}
      </label>
      <div id={`${id}-hint`} className={styles.hint}>
        {t('settings.colour-hint', { least: leastContrast })}
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
          {t(measured, { colour, contrast, least: leastContrast })}
        </output>
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {holds && <Samples colour={colour} />}
    </div>
  )
}

function Samples({ colour }: { colour: string }) {
  const { t } = useTranslation('tenancy')
  const { light, dark } = coloursOf(colour)
  return (
    <div className={styles.samples} aria-hidden="true">
      <div className={styles.light} style={{ '--sample': light } as CSSProperties}>
        <span className={styles.button}>{t('settings.sample-light')}</span>
        <span className={styles.link}>{t('settings.sample-link')}</span>
      </div>
      <div className={styles.dark} style={{ '--sample': dark } as CSSProperties}>
        <span className={styles.button}>{t('settings.sample-dark')}</span>
        <span className={styles.link}>{t('settings.sample-link')}</span>
      </div>
    </div>
  )
}
