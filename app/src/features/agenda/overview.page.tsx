import { agendaPhases, listAgendasInput } from '@voortent/domain/agenda/contract'
import { ButtonLink, EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { Pager } from '../../shell/pager.tsx'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/overview.page'
import { agendaColumns } from './agenda-columns.tsx'
import { PhaseFilter } from './phase-filter.tsx'

export const handle = trail('agenda:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'agenda:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const address = new URL(args.request.url).searchParams
  const phase = listAgendasInput.shape.phase.safeParse(address.get('fase')).data
  const page = Math.max(1, Math.floor(Number(address.get('pagina'))) || 1)
  return read(args, async (api) => ({
    ...(await api.agenda.list({ tenant, phase, page })),
    phases: ['lopend', ...agendaPhases],
    phase,
    page,
  }))
}

export default function Agendas({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const { items, more, mayCreate, phases, phase, page } = loaderData
  const begin = mayCreate && (
    <>
      <ButtonLink to="nieuw">{t('overview.begin')}</ButtonLink>
      <ButtonLink to="invoeren" second>
        {t('import.open')}
      </ButtonLink>
    </>
  )
  const nothingAtAll = items.length === 0 && !phase && page === 1
  return (
    <>
      <PageHeader title={t('title')} intro={t('overview.intro')} action={!nothingAtAll && begin} />
      {nothingAtAll ? (
        <EmptyState title={t('overview.empty')} action={begin}>
          {t(mayCreate ? 'overview.empty-first-step' : 'overview.empty-wait')}
        </EmptyState>
      ) : (
        <>
          <PhaseFilter phases={phases} chosen={phase} />
          {items.length === 0 ? (
            <EmptyState
              title={t('overview.none-here')}
              action={
                <ButtonLink to={`/${params.tenant}/agenda`} second>
                  {t('overview.show-all')}
                </ButtonLink>
              }
            />
          ) : (
            <OverviewTable
              caption={t('overview.caption', { count: items.length })}
              rows={items}
              keyOf={({ id }) => id}
              columns={agendaColumns(t)}
            />
          )}
          <Pager page={page} more={more} />
        </>
      )}
    </>
  )
}
