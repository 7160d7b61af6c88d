import { ButtonLink, type Column, EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/consultations.page'
import { DayOf } from './day-in-words.tsx'
import { StateTag } from './state-tag.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'consultation:title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  return read(args, (api) => api.consultation.list({ tenant, agenda }))
}

export default function Consultations({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { items, mayPrepare } = loaderData
  const begin = mayPrepare && <ButtonLink to="nieuw">{t('list.begin')}</ButtonLink>
  if (items.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} intro={t('list.intro')} />
        <EmptyState title={t('list.empty')} action={begin}>
          {t(mayPrepare ? 'list.empty-first-step' : 'list.empty-wait')}
        </EmptyState>
      </>
    )
  }
  const columns: Column<Data['items'][number]>[] = [
    {
      name: 'title',
      label: t('field.title'),
      cell: ({ id, title, state }) => (
        <Link to={state === 'preparation' ? `${id}/opzet` : id}>{title}</Link>
      ),
    },
    { name: 'state', label: t('state.label'), cell: ({ state }) => <StateTag state={state} /> },
    { name: 'until', label: t('list.until'), cell: ({ closesOn }) => <DayOf day={closesOn} /> },
    {
      name: 'answered',
      label: t('list.answered'),
      cell: ({ answered, invited }) => t('list.of', { answered, invited }),
    },
  ]
  return (
    <>
      <PageHeader title={t('title')} intro={t('list.intro')} action={begin} />
      <OverviewTable
        caption={t('list.caption', { count: items.length })}
        rows={items}
        keyOf={({ id }) => id}
        columns={columns}
      />
    </>
  )
}
