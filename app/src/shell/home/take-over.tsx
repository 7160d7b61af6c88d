import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './home.module.css'

/** Where to begin for who is new or takes over. */
export function TakeOver({ tenant, mayTakeOver }: { tenant: string; mayTakeOver: boolean }) {
  const { t } = useTranslation('shell')
  return (
    <aside className={styles.hint} aria-labelledby="overnemen">
      <h2 id="overnemen">{t('home.take-over')}</h2>
      <p>{t('home.take-over-text')}</p>
      <p className={styles.ways}>
        {mayTakeOver && <Link to={`/${tenant}/overdracht`}>{t('home.handover')}</Link>}
        <Link to={`/${tenant}/partners`}>{t('home.see-partners')}</Link>
        <Link to={`/${tenant}/wijzigingen`}>{t('home.see-changes')}</Link>
      </p>
    </aside>
  )
}
