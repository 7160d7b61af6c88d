import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NavLink, useLocation } from 'react-router'
import styles from './agenda-nav.module.css'
import { agendaParts } from './agenda-parts.ts'

const id = 'delen-van-de-agenda'

/**
 * The pages about one agenda, above each of them; on a phone behind one button that names the page,
 * which the browser opens and closes without JavaScript.
 */
export function AgendaNav({ base }: { base: string }) {
  const { t } = useTranslation('agenda-parts')
  const { pathname } = useLocation()
  const here = agendaParts.findLast(({ path }) => pathname.startsWith(base + path))
  return (
    <nav aria-label={t('label')} className={styles.nav}>
      <button type="button" popoverTarget={id} className={styles.open}>
        {t('open', { part: t(here?.key ?? 'read') })}
        <IconChevronDown size={18} aria-hidden />
      </button>
      <ul id={id} popover="auto">
        {agendaParts.map(({ key, path }) => (
          <li key={key}>
            <NavLink
              to={`${base}${path}`}
              end={path === ''}
              prefetch="intent"
              onClick={() => document.getElementById(id)?.hidePopover()}
            >
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
