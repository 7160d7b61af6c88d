import { listWorkingGroupsInput } from '@voortent/domain/actions/contract'
import { ButtonLink, ChoiceField, EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { Route } from './+types/groups.page'

export const handle = trail('actions:group.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'actions:group.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const asked = new URL(args.request.url).searchParams.get('agenda') ?? undefined
  const agenda = listWorkingGroupsInput.shape.agenda.safeParse(asked).data
  return read(args, async (api) => {
    const { items: agendas, mayCreate } = await api.agenda.list({ tenant, phase: 'lopend' })
    const groups = await api.actions.groups({ tenant, agenda })
    return { agendas, groups, agenda, mayForm: mayCreate && agendas.length > 0 }
  })
}

export default function Groups({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { agendas, groups, agenda, mayForm } = loaderData
  const here = `/${params.tenant}/werkgroepen`
  const address = agenda ? `?agenda=${agenda}` : ''
  const form = mayForm && <ButtonLink to={`${here}/nieuw${address}`}>{t('group.form')}</ButtonLink>
  return (
    <>
      <PageHeader title={t('group.title')} intro={t('group.intro')} action={form} />
      {(groups.length > 0 || agenda) && (
        <FilterRow key={agenda}>
          <ChoiceField
            name="agenda"
            label={t('fact.agenda')}
            defaultValue={agenda ?? ''}
            choices={[
              { value: '', label: t('every.agenda') },
              ...agendas.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </FilterRow>
      )}
      {groups.length === 0 ? (
        <EmptyState title={t('group.none')}>
          {t(mayForm ? 'group.first-step' : 'group.wait')}
        </EmptyState>
      ) : (
        <OverviewTable
          caption={t('group.count', { count: groups.length })}
          rows={groups}
          keyOf={({ id }) => id}
          columns={[
            {
              name: 'name',
              label: t('fact.group'),
              cell: ({ id, name }) => <Link to={`${here}/${id}`}>{name}</Link>,
            },
            {
              name: 'lead',
              label: t('group.lead'),
              cell: ({ members }) => members.find(({ leads }) => leads)?.name ?? t('group.no-lead'),
            },
            {
              name: 'members',
              label: t('group.members'),
              numeric: true,
              cell: ({ members }) => members.length,
            },
            { name: 'actions', label: t('title'), numeric: true, cell: ({ actions }) => actions },
            { name: 'agenda', label: t('fact.agenda'), cell: ({ agenda }) => agenda.title },
          ]}
        />
      )}
    </>
  )
}
