import { EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/network.page'
import { NetworkGraph } from './network-graph.tsx'
import { viewFrom } from './portfolio-filter.ts'
import { PortfolioFilters } from './portfolio-filters.tsx'

export const handle = trail('portfolio:parts.network')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:network.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const view = viewFrom(args.request.url)
  return read(args, async (api) => ({
    ties: await api.portfolio.network({ tenant, ...view.filter }),
    view,
  }))
}

export default function Network({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const { ties, view } = loaderData
  const partner = (one: { id: string; name: string }) => (
    <Link to={`/${params.tenant}/partners/${one.id}`}>{one.name}</Link>
  )
  return (
    <>
      <PageHeader title={t('network.title')} intro={t('network.intro')} />
      <PortfolioFilters view={view} here={`/${params.tenant}/portfolio/netwerk`} />
      {ties.length === 0 ? (
        <EmptyState title={t('network.none')}>{t('network.none-text')}</EmptyState>
      ) : (
        <>
          <NetworkGraph ties={ties} />
          <OverviewTable
            caption={t('network.caption', { count: ties.length })}
            rows={ties}
            keyOf={({ one, other }) => one.id + other.id}
            columns={[
              { name: 'one', label: t('network.one'), cell: ({ one }) => partner(one) },
              { name: 'other', label: t('network.other'), cell: ({ other }) => partner(other) },
              {
                name: 'together',
                label: t('network.together'),
                numeric: true,
                cell: ({ together }) => together,
              },
            ]}
          />
        </>
      )}
    </>
  )
}
