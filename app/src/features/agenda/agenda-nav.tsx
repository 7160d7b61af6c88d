import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import styles from './agenda-nav.module.css'
import { agendaParts } from './agenda-parts.ts'

/** The pages about one agenda, above each of them. */
export function AgendaNav({ base }: { base: string }) {
  const { t } = useTranslation('agenda')
  return (
    <nav aria-label={t('parts.label')} className={styles.nav}>
      <ul>
        {agendaParts.map(({ key, path }) => (
          <li key={key}>
            <NavLink to={`${base}${path}`} end={path === ''} prefetch="intent">
              {t(`parts.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
