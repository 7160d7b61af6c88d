import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import styles from './money.module.css'

const parts = [
  ['overview', ''],
  ['entries', '/boekingen'],
  ['budget', '/begroting'],
  ['funding', '/regeling'],
] as const

/** The pages about the money of a consortium. */
export function MoneyNav({ base }: { base: string }) {
  const { t } = useTranslation('contributions')
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      <ul>
        {parts.map(([key, path]) => (
          <li key={key}>
            <NavLink to={`${base}${path}`} end={path === ''} prefetch="intent">
              {t(`nav.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
