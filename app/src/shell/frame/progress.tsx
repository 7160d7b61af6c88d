import { useTranslation } from 'react-i18next'
import { useNavigation } from 'react-router'
import styles from './progress.module.css'

/** A line on top while the next page is on its way; it shows itself only when that takes a while. */
export function Progress() {
  const { t } = useTranslation('shell')
  const busy = useNavigation().state !== 'idle'
  if (!busy) return null
  return (
    <output className={styles.progress}>
      <span className={styles.bar} />
      <span className={styles.words}>{t('loading')}</span>
    </output>
  )
}
