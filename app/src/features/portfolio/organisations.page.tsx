import { EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/organisations.page'
import { viewFrom } from './portfolio-filter.ts'
import { PortfolioFilters } from './portfolio-filters.tsx'

export const handle = trail('portfolio:parts.organisations')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:organisations.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const view = viewFrom(args.request.url)
  return read(args, async (api) => ({
    organisations: await api.portfolio.organisations({ tenant, ...view.filter }),
    view,
  }))
}

export default function Organisations({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const { organisations, view } = loaderData
  return (
    <>
      <PageHeader title={t('organisations.title')} intro={t('organisations.intro')} />
      <PortfolioFilters view={view} here={`/${params.tenant}/portfolio/partners`} />
      {organisations.length === 0 ? (
        <EmptyState title={t('none')}>{t('none-text')}</EmptyState>
      ) : (
        <OverviewTable
          caption={t('organisations.caption', { count: organisations.length })}
          rows={organisations}
          keyOf={({ id }) => id}
          columns={[
            {
              name: 'name',
              label: t('organisations.name'),
              cell: ({ id, name }) => <Link to={`/${params.tenant}/partners/${id}`}>{name}</Link>,
            },
            {
              name: 'geleding',
              label: t('organisations.geleding'),
              cell: ({ geleding }) => t(`geleding.${geleding}`),
            },
            {
              name: 'leads',
              label: t('organisations.leads'),
              numeric: true,
              cell: (row) => row.leads,
            },
            {
              name: 'takes-part',
              label: t('organisations.takes-part'),
              numeric: true,
              cell: (row) => row.takesPart,
            },
          ]}
        />
      )}
    </>
  )
}
