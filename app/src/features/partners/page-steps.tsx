import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './page-steps.module.css'

/** To the page before and after; nothing where there is one page. */
export function PageSteps(props: { page: number; pages: number; to: (page: number) => string }) {
  const { page, pages, to } = props
  const { t } = useTranslation('partners')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('overview.pages')} className={styles.steps}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          {t('overview.previous')}
        </Link>
      )}
      <span>{t('overview.page', { page, pages })}</span>
      {page < pages && (
        <Link to={to(page + 1)} rel="next">
          {t('overview.next')}
        </Link>
      )}
    </nav>
  )
}
