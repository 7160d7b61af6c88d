import { ballotFilters, listBallotsInput } from '@voortent/domain/decisions/contract'
import {
  ButtonLink,
  ChoiceField,
  EmptyState,
  OverviewTable,
  PageHeader,
  Section,
} from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { Pager } from '../../shell/pager.tsx'
import { trail } from '../../shell/trail.ts'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { Route } from './+types/overview.page'
import { ballotColumns } from './ballot-columns.tsx'

export const handle = trail('decisions:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const address = new URL(args.request.url).searchParams
  const show = listBallotsInput.shape.show.safeParse(address.get('toon')).data
  const page = Math.max(1, Math.floor(Number(address.get('pagina'))) || 1)
  return read(args, async (api) => ({
    ...(await api.decisions.list({ tenant, show, page })),
    filters: [...ballotFilters],
    show,
    page,
  }))
}

export default function Ballots({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { items, more, mayPrepare, filters, show, page } = loaderData
  const prepare = mayPrepare && <ButtonLink to="nieuw">{t('overview.prepare')}</ButtonLink>
  const nothingAtAll = items.length === 0 && !show && page === 1
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t('overview.intro')}
        action={!nothingAtAll && prepare}
      />
      {nothingAtAll ? (
        <EmptyState title={t('overview.empty')} action={prepare}>
          {t(mayPrepare ? 'overview.empty-first-step' : 'overview.empty-wait')}
        </EmptyState>
      ) : (
        <>
          <FilterRow key={show}>
            <ChoiceField
              name="toon"
              label={t('overview.show')}
              defaultValue={show ?? ''}
              choices={[
                { value: '', label: t('overview.all') },
                ...filters.map((value) => ({ value, label: t(`filter.${value}`) })),
              ]}
            />
          </FilterRow>
          {items.length === 0 ? (
            <EmptyState
              title={t('overview.none-here')}
              action={
                <ButtonLink to={`/${params.tenant}/besluiten`} second>
                  {t('overview.show-all')}
                </ButtonLink>
              }
            />
          ) : (
            <OverviewTable
              caption={t('overview.caption', { count: items.length })}
              rows={items}
              keyOf={({ id }) => id}
              columns={ballotColumns(t)}
            />
          )}
          <Pager page={page} more={more} />
        </>
      )}
      <Section title={t('overview.polls')}>
        <p>
          {t('overview.polls-text')}{' '}
          <Link to={`/${params.tenant}/besluiten/peilingen`}>{t('overview.polls')}</Link>
        </p>
      </Section>
    </>
  )
}
