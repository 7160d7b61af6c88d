import {
  IconAffiliate,
  IconBarrierBlock,
  IconBooks,
  IconBulb,
  IconChartDots3,
  IconChecklist,
  IconCirclesRelation,
  IconFileText,
  IconGavel,
  IconHistory,
  IconHome,
  IconMail,
  IconMailForward,
  IconSettings,
  IconUserQuestion,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import type { FrameData } from './frame-data.ts'
import styles from './frame-nav.module.css'
import { type FramePage, pagesOf } from './pages.ts'

/** The id by which the menu button opens the navigation on a narrow screen. */
export const navigationId = 'navigatie'

const icons = {
  home: IconHome,
  agenda: IconFileText,
  questions: IconBulb,
  consortia: IconAffiliate,
  portfolio: IconChartDots3,
  barriers: IconBarrierBlock,
  library: IconBooks,
  decisions: IconGavel,
  promises: IconChecklist,
  groups: IconCirclesRelation,
  partners: IconUsersGroup,
  changes: IconHistory,
  settings: IconSettings,
  members: IconUsers,
  invitations: IconMailForward,
  requests: IconUserQuestion,
  letters: IconMail,
} as const

/**
 * The tenant's pages: a column on a wide screen, on a narrow one a drawer that the browser opens,
 * closes on Escape and needs no JavaScript for.
 */
export function FrameNav({ frame }: { frame: FrameData }) {
  const { t } = useTranslation('shell')
  const { everyday, management } = pagesOf(frame)
  const { slug } = frame.tenant
  return (
    <div id={navigationId} popover="auto" className={styles.drawer}>
      <nav aria-label={t('nav.label')} className={styles.nav}>
        <NavList pages={everyday} slug={slug} />
        {management.length > 0 && (
          <>
            <h2 className={styles.group}>{t('nav.management')}</h2>
            <NavList pages={management} slug={slug} />
          </>
        )}
      </nav>
      <button
        type="button"
        popoverTarget={navigationId}
        popoverTargetAction="hide"
        className={styles.close}
      >
        {t('nav.close')}
      </button>
    </div>
  )
}

function NavList({ pages, slug }: { pages: FramePage[]; slug: string }) {
  const { t } = useTranslation('shell')
  return (
    <ul className={styles.list}>
      {pages.map(({ key, path }) => {
        const Icon = icons[key as keyof typeof icons]
        return (
          <li key={key}>
            <NavLink to={path ? `/${slug}/${path}` : `/${slug}`} end={path === ''}>
              <Icon aria-hidden="true" size="1.25rem" stroke={1.75} />
              {t(`nav.${key}`)}
            </NavLink>
          </li>
        )
      })}
    </ul>
  )
}
