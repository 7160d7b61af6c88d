import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import styles from './office-progress.module.css'

const askEvery = 1000

/** How far the worker is with a file, asked again every second; without JavaScript by hand. */
export function OfficeProgress(props: { label: string; progress: number; hint: string }) {
  const { t } = useTranslation('documents')
  const { label, progress, hint } = props
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const asking = setInterval(() => void revalidate(), askEvery)
    return () => clearInterval(asking)
  }, [revalidate])
  return (
    <div className={styles.wait}>
      <p role="status" className={styles.label}>
        {label}
      </p>
      <progress
        className={styles.bar}
        aria-label={t('export.progress')}
        value={progress}
        max={100}
      />
      <p className={styles.hint}>{hint}</p>
      <noscript>
        <a href="">{t('export.refresh')}</a>
      </noscript>
    </div>
  )
}
