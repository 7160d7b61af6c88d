import { consortiumPhases } from '@voortent/domain/consortia/contract'
import { ButtonLink, ChoiceField, EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, useRouteLoaderData } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { loader as frameLoader } from '../../shell/tenant-frame.page.tsx'
import { trail } from '../../shell/trail.ts'
import { PageSteps } from '../partners/page-steps.tsx'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { Route } from './+types/consortia.page'
import styles from './consortia.module.css'
import { consortiaColumns } from './consortia-columns.tsx'
import { addressOf, filterFrom } from './consortia-filter.ts'

export const handle = trail('consortia:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => ({
    ...(await api.consortia.list({ tenant, ...filter })),
    filter,
  }))
}

export default function Consortia({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { items, more, mayBegin, mayImport, mayAdjust, filter } = loaderData
  const here = `/${params.tenant}/consortia`
  const frame = useRouteLoaderData<typeof frameLoader>('shell/tenant-frame.page')
  const begin = mayBegin && <ButtonLink to={`${here}/nieuw`}>{t('overview.begin')}</ButtonLink>
  const ways = (
    <>
      {begin}
      {frame?.roles.some((role) => role === 'coordinator' || role === 'makelaar') && (
        <ButtonLink second to={`/${params.tenant}/interesse`}>
          {t('overview.interest')}
        </ButtonLink>
      )}
    </>
  )
  const keep = (mayImport || mayAdjust) && (
    <p className={styles.keep}>
      {mayImport && <Link to={`${here}/invoeren`}>{t('import.open')}</Link>}
      {mayAdjust && <Link to={`${here}/criteria`}>{t('standard.open')}</Link>}
    </p>
  )
  const nothingAtAll = items.length === 0 && !filter.phase && filter.page === 1
  if (nothingAtAll) {
    return (
      <>
        <PageHeader title={t('title')} intro={t('overview.intro')} />
        <EmptyState title={t('overview.empty')} action={begin}>
          {t(mayBegin ? 'overview.empty-first-step' : 'overview.empty-wait')}
        </EmptyState>
        {keep}
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('title')} intro={t('overview.intro')} action={ways} />
      <FilterRow key={filter.phase}>
        <ChoiceField
          name="fase"
          label={t('fact.phase')}
          defaultValue={filter.phase ?? ''}
          choices={[
            { value: '', label: t('phase.all') },
            ...(['lopend', ...consortiumPhases] as const).map((value) => ({
              value,
              label: t(`phase.${value}`),
            })),
          ]}
        />
      </FilterRow>
      {items.length === 0 ? (
        <EmptyState
          title={t('overview.none-here')}
          action={
            <ButtonLink to={here} second>
              {t('overview.show-all')}
            </ButtonLink>
          }
        />
      ) : (
        <OverviewTable
          caption={t('overview.caption', { count: items.length })}
          rows={items}
          keyOf={({ id }) => id}
          columns={consortiaColumns(t, here)}
        />
      )}
      <PageSteps
        page={filter.page}
        pages={more ? filter.page + 1 : filter.page}
        to={(page) => here + addressOf({ ...filter, page })}
      />
      {keep}
    </>
  )
}
