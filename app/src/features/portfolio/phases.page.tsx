import { EmptyState, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/phases.page'
import styles from './portfolio.module.css'
import { addressOf, viewFrom } from './portfolio-filter.ts'
import { PortfolioFilters } from './portfolio-filters.tsx'

export const handle = trail('portfolio:parts.phases')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:phases.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const view = viewFrom(args.request.url)
  return read(args, async (api) => ({
    phases: await api.portfolio.phases({ tenant, ...view.filter }),
    view,
  }))
}

export default function Phases({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const { phases, view } = loaderData
  const list = `/${params.tenant}/portfolio`
  return (
    <>
      <PageHeader title={t('phases.title')} intro={t('phases.intro')} />
      <PortfolioFilters view={view} here={`${list}/fasen`} />
      {phases.length === 0 && <EmptyState title={t('none')}>{t('none-text')}</EmptyState>}
      <ol className={styles.phases}>
        {phases.map(({ phase, count, latest }) => (
          <li key={phase}>
            <h2>
              <Link to={list + addressOf({ ...view, filter: { ...view.filter, phase }, page: 1 })}>
                {t(`consortia:phase.${phase}`)}
              </Link>
              <span>{count}</span>
            </h2>
            <ul>
              {latest.map(({ id, title }) => (
                <li key={id}>
                  <Link to={`/${params.tenant}/consortia/${id}`}>{title}</Link>
                </li>
              ))}
            </ul>
            {count > latest.length && (
              <p className={styles.soft}>{t('phases.more', { count: count - latest.length })}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
