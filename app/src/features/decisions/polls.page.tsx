import { ButtonLink, EmptyState, OverviewTable, PageHeader, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/polls.page'

export const handle = trail(['decisions:title', 'besluiten'], 'decisions:poll.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:poll.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.decisions.polls({ tenant: args.params.tenant }))
}

export default function Polls({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { items, mayBegin } = loaderData
  const begin = mayBegin && (
    <>
      <ButtonLink to="nieuw">{t('poll.begin.peiling')}</ButtonLink>
      <ButtonLink to="nieuw?soort=datumkeuze" second>
        {t('poll.begin.datumkeuze')}
      </ButtonLink>
    </>
  )
  return (
    <>
      <PageHeader title={t('poll.title')} intro={t('poll.intro')} action={begin} />
      {items.length === 0 ? (
        <EmptyState title={t('poll.empty')}>{t('poll.empty-text')}</EmptyState>
      ) : (
        <OverviewTable
          caption={t('poll.caption', { count: items.length })}
          rows={items}
          keyOf={({ id }) => id}
          columns={[
            {
              name: 'title',
              label: t('poll.question'),
              cell: ({ id, title }) => <Link to={id}>{title}</Link>,
            },
            { name: 'kind', label: t('poll.kind'), cell: ({ kind }) => t(`poll.kinds.${kind}`) },
            {
              name: 'state',
              label: t('column.state'),
              cell: ({ open }) => (
                <Tag tone={open ? 'action' : 'plain'}>
                  {t(open ? 'state.open' : 'state.closed')}
                </Tag>
              ),
            },
            {
              name: 'closes',
              label: t('column.closes'),
              cell: ({ closesAt }) => <Day date={closesAt} />,
            },
            {
              name: 'answered',
              label: t('poll.answered'),
              numeric: true,
              cell: ({ answered }) => answered,
            },
          ]}
        />
      )}
    </>
  )
}
