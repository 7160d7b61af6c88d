import { ButtonLink, ChoiceField, EmptyState, Field, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/members.page'
import { FilterRow } from './filter-row.tsx'
import { memberColumns } from './member-columns.tsx'
import { PageLinks } from './page-links.tsx'
import { readFilters } from './read-form.ts'
import { roles } from './roles.ts'

export const handle = trail('tenancy:members.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'tenancy:members.title')

export function loader(args: Route.LoaderArgs) {
  const { text, oneOf, page } = readFilters(args.request)
  const filters = {
    search: text('zoek').slice(0, 100),
    role: oneOf('rol', roles),
    state: text('stand') === 'ended' ? ('ended' as const) : ('current' as const),
    page,
  }
  return read(args, async (api) => ({
    filters,
    ...(await api.tenancy.members({ tenant: args.params.tenant, ...filters })),
  }))
}

export default function Members({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('tenancy')
  const { filters, items, total, pages } = loaderData
  const base = `/${params.tenant}/beheer`
  return (
    <>
      <PageHeader
        title={t('members.title')}
        intro={t('members.intro')}
        action={<ButtonLink to={`${base}/uitnodigingen/nieuw`}>{t('members.invite')}</ButtonLink>}
      />
      <FilterRow>
        <Field
          label={t('members.search')}
          name="zoek"
          type="search"
          defaultValue={filters.search}
        />
        <ChoiceField
          label={t('members.role')}
          name="rol"
          defaultValue={filters.role ?? ''}
          choices={[
            { value: '', label: t('members.every-role') },
            ...roles.map((value) => ({ value, label: t(`role.${value}`) })),
          ]}
        />
        <ChoiceField
          label={t('members.state')}
          name="stand"
          defaultValue={filters.state}
          choices={['current', 'ended'].map((value) => ({
            value,
            label: t(`members.state-${value}`),
          }))}
        />
      </FilterRow>
      {items.length === 0 ? (
        <EmptyState
          title={t('members.none')}
          action={
            <ButtonLink to={`${base}/leden`} second>
              {t('members.show-all')}
            </ButtonLink>
          }
        >
          {t('members.none-text')}
        </EmptyState>
      ) : (
        <OverviewTable
          caption={t('members.caption', { count: total })}
          rows={items}
          keyOf={({ id }) => id}
          columns={memberColumns(t, `${base}/leden`, filters.state === 'ended')}
        />
      )}
      <PageLinks page={filters.page} pages={pages} />
    </>
  )
}
