import type { Api } from '@voortent/api'
import { type Column, EmptyState, OverviewTable, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useMoneyWords } from '../contributions/use-money-words.ts'
import type { Route } from './+types/money.page'
import { viewFrom } from './portfolio-filter.ts'
import { PortfolioFilters } from './portfolio-filters.tsx'

type Sums = Awaited<ReturnType<Api['portfolio']['money']>>[number]
const kinds = ['subsidie', 'cash', 'uren', 'middelen'] as const

export const handle = trail('portfolio:parts.money')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:money.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const view = viewFrom(args.request.url)
  return read(args, async (api) => ({
    sums: await api.portfolio.money({ tenant, ...view.filter }),
    view,
  }))
}

export default function Money({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const { euros } = useMoneyWords()
  const { sums, view } = loaderData
  const columns = (stage: 'promised' | 'realised'): Column<Sums>[] => [
    {
      name: 'phase',
      label: t('fact.phase'),
      cell: ({ phase }) => (phase === 'alles' ? t('money.all') : t(`consortia:phase.${phase}`)),
    },
    { name: 'consortia', label: t('money.consortia'), numeric: true, cell: (row) => row.consortia },
    ...kinds.map((kind) => ({
      name: kind,
      label: t(`money.${kind}`),
      numeric: true,
      cell: (row: Sums) => euros(row[stage][kind]),
    })),
    {
      name: 'sum',
      label: t('money.sum'),
      numeric: true,
      cell: (row) => euros(kinds.reduce((sum, kind) => sum + row[stage][kind], 0)),
    },
  ]
  const nothing = (sums.at(-1)?.consortia ?? 0) === 0
  return (
    <>
      <PageHeader title={t('money.title')} intro={t('money.intro')} />
      <PortfolioFilters view={view} here={`/${params.tenant}/portfolio/geld`} />
      {nothing && <EmptyState title={t('none')}>{t('none-text')}</EmptyState>}
      {!nothing &&
        (['promised', 'realised'] as const).map((stage) => (
          <Section key={stage} title={t(`fact.${stage}`)}>
            <OverviewTable
              caption={t(`money.caption-${stage}`)}
              rows={sums}
              keyOf={({ phase }) => phase}
              columns={columns(stage)}
            />
          </Section>
        ))}
    </>
  )
}
