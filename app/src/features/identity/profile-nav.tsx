import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import styles from './profile-nav.module.css'

/** From one page about myself to the other. */
export function ProfileNav() {
  const { t } = useTranslation('identity')
  return (
    <nav aria-label={t('profile.pages')} className={styles.nav}>
      <NavLink to="/profiel" end>
        {t('profile.title')}
      </NavLink>
      <NavLink to="/profiel/e-mail">{t('email-page.title')}</NavLink>
      <NavLink to="/profiel/sessies">{t('sessions.short')}</NavLink>
    </nav>
  )
}
