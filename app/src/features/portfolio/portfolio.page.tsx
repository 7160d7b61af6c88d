import type { Api } from '@voortent/api'
import { portfolioOrders } from '@voortent/domain/portfolio/contract'
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  OverviewTable,
  PageHeader,
} from '@voortent/ui'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { PhaseTag } from '../consortia/phase-tag.tsx'
import { type MoneyWords, useMoneyWords } from '../contributions/use-money-words.ts'
import { PageSteps } from '../partners/page-steps.tsx'
import type { Route } from './+types/portfolio.page'
import styles from './portfolio.module.css'
import { addressOf, viewFrom } from './portfolio-filter.ts'
import { PortfolioFilters } from './portfolio-filters.tsx'

type Listed = Awaited<ReturnType<Api['portfolio']['list']>>['items'][number]
const pageSize = 50

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const view = viewFrom(args.request.url)
  const { filter, order, page } = view
  return read(args, async (api) => ({
    ...(await api.portfolio.list({ tenant, ...filter, order, page })),
    view,
  }))
}

export default function Portfolio({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const money = useMoneyWords()
  const { items, total, facets, view } = loaderData
  const here = `/${params.tenant}/portfolio`
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      <PortfolioFilters view={view} here={here} facets={facets} />
      {items.length === 0 ? (
        <EmptyState
          title={t('none')}
          action={
            <ButtonLink to={here} second>
              {t('filter.clear')}
            </ButtonLink>
          }
        >
          {t('none-text')}
        </EmptyState>
      ) : (
        <>
          <nav aria-label={t('order.label')} className={styles.soft}>
            {t('order.label')}:{' '}
            {portfolioOrders.map((order, place) => (
              <span key={order}>
                {place > 0 && ' · '}
                {order === view.order ? (
                  <strong>{t(`order.${order}`)}</strong>
                ) : (
                  <Link to={here + addressOf({ ...view, order, page: 1 })}>
                    {t(`order.${order}`)}
                  </Link>
                )}
              </span>
            ))}
          </nav>
          <Form method="get" action="vergelijken">
            <OverviewTable
              caption={t('caption', { count: total })}
              rows={items}
              keyOf={({ id }) => id}
              columns={columns(t, `/${params.tenant}/consortia`, money)}
            />
            <Button look="second">{t('compare.button')}</Button>
          </Form>
        </>
      )}
      <PageSteps
        page={view.page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        to={(page) => here + addressOf({ ...view, page })}
      />
    </>
  )
}

function columns(
  t: TFunction<'portfolio'>,
  consortia: string,
  money: MoneyWords,
): Column<Listed>[] {
  const euros = (cents: number | null) =>
    cents === null ? '–' : money.euros(Math.round(cents / 100) * 100)
  return [
    {
      name: 'title',
      label: t('fact.title'),
      cell: ({ id, title, lead }) => (
        <>
          <Link to={`${consortia}/${id}`}>{title}</Link>
          {lead && <span className={styles.lead}>{lead}</span>}
        </>
      ),
    },
    { name: 'phase', label: t('fact.phase'), cell: ({ phase }) => <PhaseTag phase={phase} /> },
    { name: 'partners', label: t('fact.partners'), numeric: true, cell: (row) => row.partners },
    {
      name: 'problem',
      label: t('fact.problem'),
      cell: ({ problemFactors }) =>
        problemFactors.map((factor) => t(`problem-short.${factor}`)).join(', ') || '–',
    },
    {
      name: 'promised',
      label: t('fact.promised'),
      numeric: true,
      cell: (row) => euros(row.promised),
    },
    {
      name: 'realised',
      label: t('fact.realised'),
      numeric: true,
      cell: (row) => euros(row.realised),
    },
    {
      name: 'pick',
      label: t('compare.pick'),
      cell: ({ id, title }) => (
        <input
          type="checkbox"
          name="c"
          value={id}
          className={styles.pick}
          aria-label={t('compare.pick-this', { title })}
        />
      ),
    },
  ]
}
