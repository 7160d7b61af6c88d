import { IconMenu2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PaletteButton } from '../../features/search/palette-button.tsx'
import { ActingSwitch } from './acting-switch.tsx'
import type { FrameData } from './frame-data.ts'
import styles from './frame-header.module.css'
import { navigationId } from './frame-nav.tsx'
import { pagesOf } from './pages.ts'
import { PersonMenu } from './person-menu.tsx'
import { TenantSwitch } from './tenant-switch.tsx'

/** Where I am, on whose behalf, and the way to everything else. */
export function FrameHeader({ frame }: { frame: FrameData }) {
  const { t } = useTranslation('shell')
  const { everyday, management } = pagesOf(frame)
  const pages = [...everyday, ...management].map(({ key, path }) => ({
    id: key,
    name: t(`nav.${key}`),
    path,
  }))
  return (
    <header className={styles.header}>
      <button type="button" popoverTarget={navigationId} className={styles.burger}>
        <IconMenu2 aria-hidden="true" size="1.5rem" />
        <span>{t('nav.open')}</span>
      </button>
      <TenantSwitch frame={frame} />
      <PaletteButton tenant={frame.tenant.slug} pages={pages} />
      <ActingSwitch frame={frame} />
      <PersonMenu />
    </header>
  )
}
