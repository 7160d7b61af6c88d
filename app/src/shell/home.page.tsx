import { ButtonLink, EmptyState, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, useRouteLoaderData } from 'react-router'
import { ChangeList } from '../features/audit/change-list.tsx'
import type { Route } from './+types/home.page'
import { read } from './ask.ts'
import styles from './home.module.css'
import { pageTitle } from './page-title.ts'
import { useRootData } from './root-data.ts'
import type { loader as frameLoader } from './tenant-frame.page.tsx'

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({
    changes: await api.audit.changes({ tenant, limit: 10 }),
  }))
}

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'shell:home.title')

export default function Home({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('shell')
  const { me } = useRootData()
  const frame = useRouteLoaderData<typeof frameLoader>('shell/tenant-frame.page')
  const { changes } = loaderData
  const to = (path: string) => `/${params.tenant}/${path}`
  return (
    <>
      <h1 tabIndex={-1} className={styles.greeting}>
        {t('home.greeting', { name: me?.displayName })}
      </h1>
      {frame?.tenant.welcomeText && <p className={styles.welcome}>{frame.tenant.welcomeText}</p>}
      <Section
        title={t('home.changed')}
        action={<Link to={to('wijzigingen')}>{t('home.all-changes')}</Link>}
      >
        {changes.items.length > 0 ? (
          <ChangeList tenant={params.tenant} changes={changes.items} />
        ) : (
          <EmptyState
            title={t('home.nothing-changed')}
            action={
              <ButtonLink to={to('partners')} second>
                {t('home.see-partners')}
              </ButtonLink>
            }
          >
            {t('home.nothing-changed-text')}
          </EmptyState>
        )}
      </Section>
      <aside className={styles.hint}>
        <h2>{t('home.take-over')}</h2>
        <p>{t('home.take-over-text')}</p>
        <p className={styles.ways}>
          <Link to={to('partners')}>{t('home.see-partners')}</Link>
          <Link to={to('wijzigingen')}>{t('home.see-changes')}</Link>
        </p>
      </aside>
    </>
  )
}
