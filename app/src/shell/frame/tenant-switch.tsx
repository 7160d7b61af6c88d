import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FrameData } from './frame-data.ts'
import { Menu } from './menu.tsx'
import list from './menu-list.module.css'
import styles from './tenant-switch.module.css'

/** The tenant's name and logo, and the way to the others I belong to. */
export function TenantSwitch({ frame }: { frame: FrameData }) {
  const { t } = useTranslation('shell')
  const { tenant, tenants } = frame
  const mark = (
    <span className={styles.mark}>
      {tenant.logo ? (
        <img
          src={`/${tenant.slug}/logo?v=${tenant.logo.changedAt.getTime()}`}
          alt={tenant.logo.altText}
          className={styles.logo}
        />
      ) : (
        <img src="/favicon.svg" alt="" width="28" height="28" />
      )}
      <span className={styles.name}>{tenant.name}</span>
    </span>
  )
  return (
    <Menu id="regio" side="left" label={mark} className={styles.switch}>
      <p className={list.title}>{t('tenant.switch')}</p>
      <ul className={list.list}>
        {tenants.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              to={`/${slug}`}
              className={`${list.item} ${slug === tenant.slug ? list.current : ''}`}
              aria-current={slug === tenant.slug ? 'true' : undefined}
            >
              {slug === tenant.slug ? (
                <IconCheck aria-hidden="true" size="1.25rem" />
              ) : (
                <span className={list.blank} />
              )}
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <hr className={list.line} />
      <Link to={`/${tenant.slug}/over`} className={list.item}>
        {t('tenant.public-face')}
      </Link>
      <Link to="/" className={list.item}>
        {t('tenant.all')}
      </Link>
    </Menu>
  )
}
