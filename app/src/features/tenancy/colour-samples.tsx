import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './colour-field.module.css'

const themes = ['light', 'dark'] as const

type Themed = Record<(typeof themes)[number], string>

/** What one can do in the colour: a button and a link on both grounds. */
export function ActionSamples(colours: Themed) {
  const { t } = useTranslation('tenancy')
  return (
    <div className={styles.samples} aria-hidden="true">
      {themes.map((theme) => (
        <div key={theme} className={styles[theme]} style={sample(colours[theme])}>
          <span className={styles.button}>{t(`settings.sample-${theme}`)}</span>
          <span className={styles.link}>{t('settings.sample-link')}</span>
        </div>
      ))}
    </div>
  )
}

/** What the accent decorates: a band above, and the mark of where one is. */
export function AccentSamples(colours: Themed) {
  const { t } = useTranslation('tenancy')
  return (
    <div className={styles.samples} aria-hidden="true">
      {themes.map((theme) => (
        <div
          key={theme}
          className={`${styles[theme]} ${styles.band}`}
          style={sample(colours[theme])}
        >
          <span className={styles.here}>{t(`settings.sample-band-${theme}`)}</span>
        </div>
      ))}
    </div>
  )
}

function sample(colour: string): CSSProperties {
  return { '--sample': colour } as CSSProperties
}
