import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useRevalidator } from 'react-router'
import styles from './office-progress.module.css'

const askEvery = 1000

/** How far the worker is with a file, asked again every second; without JavaScript by hand. */
export function OfficeProgress(props: { label: string; progress: number; hint: string }) {
  const { t } = useTranslation('documents')
  const { label, progress, hint } = props
  const { pathname } = useLocation()
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    // A question is asked when the one before was answered, or a slow answer would never arrive.
    if (state !== 'idle') return undefined
    const asking = setTimeout(() => void revalidate(), askEvery)
    return () => clearTimeout(asking)
  }, [revalidate, state])
  return (
    <div className={styles.wait}>
      <output className={styles.label}>{label}</output>
      <progress
        className={styles.bar}
        aria-label={t('export.progress')}
        value={progress}
        max={100}
      />
      <p className={styles.hint}>{hint}</p>
      <noscript>
        <a href={pathname}>{t('export.refresh')}</a>
      </noscript>
    </div>
  )
}
