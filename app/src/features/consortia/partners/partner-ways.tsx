import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import styles from './partners.module.css'

const ways = [
  ['ladder', ''],
  ['why', '/waarom'],
  ['agreement', '/overeenkomst'],
  ['team', '/team'],
] as const

/** The pages about the partners of a consortium, beside each other. */
export function PartnerWays({ base }: { base: string }) {
  const { t } = useTranslation('consortia')
  return (
    <nav aria-label={t('ways.label')} className={styles.ways}>
      <ul>
        {ways.map(([key, path]) => (
          <li key={key}>
            <NavLink to={`${base}${path}`} end={path === ''} prefetch="intent">
              {t(`ways.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
