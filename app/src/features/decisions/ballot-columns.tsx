import type { Api } from '@voortent/api'
import type { Column } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { BallotStateTag } from './ballot-state.tsx'

type Ballot = Awaited<ReturnType<Api['decisions']['list']>>['items'][number]

/** What an overview of ballots tells of each. */
export function ballotColumns(t: TFunction<'decisions'>): Column<Ballot>[] {
  return [
    {
      name: 'title',
      label: t('column.title'),
      cell: ({ id, title }) => <Link to={id}>{title}</Link>,
    },
    {
      name: 'state',
      label: t('column.state'),
      cell: (ballot) => <BallotStateTag {...ballot} />,
    },
    {
      name: 'closes',
      label: t('column.closes'),
      cell: ({ endedAt, closesAt }) => <Day date={endedAt ?? closesAt} />,
    },
    {
      name: 'turnout',
      label: t('column.turnout'),
      numeric: true,
      cell: ({ state, voted, voters }) => state !== 'prepared' && t('turnout', { voted, voters }),
    },
  ]
}
