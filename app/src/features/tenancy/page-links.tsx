import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import styles from './page-links.module.css'

/** From one page of a long list to the next; the filters come along. */
export function PageLinks({ page, pages }: { page: number; pages: number }) {
  const { t } = useTranslation('tenancy')
  const [parameters] = useSearchParams()
  if (pages < 2) return null
  const to = (other: number) => {
    const next = new URLSearchParams(parameters)
    next.set('pagina', String(other))
    return `?${next}`
  }
  return (
    <nav aria-label={t('pages.label')} className={styles.pages}>
      {page > 1 && <Link to={to(page - 1)}>{t('pages.previous')}</Link>}
      <span>{t('pages.here', { page, pages })}</span>
      {page < pages && <Link to={to(page + 1)}>{t('pages.next')}</Link>}
    </nav>
  )
}
