import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import styles from './pager.module.css'

/** To the page before and after; nothing where there is one page. */
export function Pager({ page, more }: { page: number; more: boolean }) {
  const { t } = useTranslation('shell')
  const [parameters] = useSearchParams()
  const to = (other: number) => {
    const address = new URLSearchParams(parameters)
    address.set('pagina', String(other))
    return `?${address}`
  }
  if (page === 1 && !more) return null
  return (
    <nav aria-label={t('pages.label')} className={styles.pager}>
      {page > 1 && <Link to={to(page - 1)}>{t('pages.before')}</Link>}
      {more && <Link to={to(page + 1)}>{t('pages.after')}</Link>}
    </nav>
  )
}
