import type { Geleding } from '@voortent/domain/tenancy/contract'
import { type Column, Notice, OverviewTable, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { GeledingTag } from '../partners/geleding-tag.tsx'
import type { Route } from './+types/participation.page'
import { ParticipationChart } from './participation-chart.tsx'

type Data = Route.ComponentProps['loaderData']

const kinds = ['drafted', 'commented', 'consulted', 'decided'] as const

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:participation.title',
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, 'consultation:participation.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  return read(args, (api) => api.consultation.participation({ tenant, id }))
}

export default function Participation({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { shares, nudges } = loaderData
  const name = (geleding: Geleding) => t(`partners:geleding.${geleding}`)
  const columns: Column<Data['shares'][number]>[] = [
    {
      name: 'geleding',
      label: t('matrix.geleding'),
      cell: ({ geleding }) => <GeledingTag geleding={geleding} />,
    },
    {
      name: 'partners',
      label: t('participation.partners'),
      numeric: true,
      cell: ({ partners }) => partners,
    },
    ...kinds.map(
      (kind): Column<Data['shares'][number]> => ({
        name: kind,
        label: t(`participation.${kind}`),
        numeric: true,
        cell: (share) => share[kind],
      }),
    ),
  ]
  return (
    <>
      <PageHeader title={t('participation.title')} intro={t('participation.intro')} />
      {nudges.map(({ geleding, missing }) => (
        <Notice
          key={`${geleding} ${missing}`}
          tone="asked"
          title={t(`nudge.${missing}.what`, { geleding: name(geleding) })}
        >
          {t(`nudge.${missing}.do`, { geleding: name(geleding) })}
        </Notice>
      ))}
      <Section title={t('participation.chart')}>
        <ParticipationChart shares={shares} />
      </Section>
      <Section title={t('participation.table')}>
        <OverviewTable
          caption={t('participation.caption')}
          rows={shares}
          keyOf={({ geleding }) => geleding}
          columns={columns}
        />
      </Section>
    </>
  )
}
