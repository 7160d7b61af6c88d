import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import styles from './workplan.module.css'

const parts = ['', '/risicos', '/doelen']

/** The pages of a plan: work and milestones, risks, doelen. */
export function PlanNav({ base }: { base: string }) {
  const { t } = useTranslation('workplan')
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      <ul>
        {parts.map((path) => (
          <li key={path}>
            <NavLink to={`${base}/plan${path}`} end>
              {t(`nav.${path.slice(1) || 'plan'}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
