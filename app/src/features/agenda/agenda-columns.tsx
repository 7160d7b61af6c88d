import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import type { Column } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { PhaseTag } from './phase-tag.tsx'

type Agenda = {
  id: string
  title: string
  fromYear: number
  untilYear: number
  phase: AgendaPhase
  changedAt: Date
}

/** What an overview of agendas tells of each. */
export function agendaColumns(t: TFunction<'agenda'>): Column<Agenda>[] {
  return [
    {
      name: 'title',
      label: t('field.title'),
      cell: ({ id, title }) => <Link to={id}>{title}</Link>,
    },
    {
      name: 'period',
      label: t('period'),
      cell: ({ fromYear, untilYear }) => t('years', { fromYear, untilYear }),
    },
    {
      name: 'phase',
      label: t('phase.label'),
      cell: ({ phase }) => <PhaseTag phase={phase} />,
    },
    {
      name: 'changed',
      label: t('changed'),
      cell: ({ changedAt }) => <Day date={changedAt} />,
    },
  ]
}
