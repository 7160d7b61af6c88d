import { useTranslation } from 'react-i18next'
import { NavLink, useParams } from 'react-router'
import styles from './learning.module.css'

const ways = [
  { key: 'lessons', path: '' },
  { key: 'scan', path: '/scan' },
  { key: 'reflections', path: '/terugkijken' },
] as const

/** The three ways in which a consortium learns. */
export function LearningNav() {
  const { t } = useTranslation('learning')
  const { tenant, consortium } = useParams()
  return (
    <nav aria-label={t('nav.label')} className={styles.ways}>
      {ways.map(({ key, path }) => (
        <NavLink key={key} to={`/${tenant}/consortia/${consortium}/leren${path}`} end>
          {t(`nav.${key}`)}
        </NavLink>
      ))}
    </nav>
  )
}
