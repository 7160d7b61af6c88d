import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import {
  chooseColourScheme,
  colourSchemes,
  readColourScheme,
  watchColourScheme,
} from '../colour-scheme.ts'
import styles from './switches.module.css'

/** Light, dark or as the device; it needs JavaScript, without which the device decides. */
export function ColourSchemeSwitch() {
  const { t } = useTranslation('shell')
  const chosen = useSyncExternalStore(watchColourScheme, readColourScheme, () => 'auto' as const)
  return (
    <fieldset className={styles.scheme}>
      <legend className={styles.label}>{t('scheme.label')}</legend>
      {colourSchemes.map((scheme) => (
        <label key={scheme} className={styles.choice}>
          <input
            type="radio"
            name="colour-scheme"
            checked={chosen === scheme}
            onChange={() => chooseColourScheme(scheme)}
          />
          {t(`scheme.${scheme}`)}
        </label>
      ))}
    </fieldset>
  )
}
