import type { ContributionKind } from '@voortent/domain/contributions/contract'
import { OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../shell/moment.tsx'
import type { Entry } from './entry.ts'
import { EntryWorth } from './entry-worth.tsx'

/** All that happened to an entry, the last first; nothing of it goes away. */
export function EntryHistory({ steps, kind }: { steps: Entry['steps']; kind: ContributionKind }) {
  const { t } = useTranslation('contributions')
  const rows = steps.map((step, place) => ({ ...step, place: String(place) })).toReversed()
  return (
    <OverviewTable
      caption={t('history.caption')}
      rows={rows}
      keyOf={({ place }) => place}
      columns={[
        { name: 'act', label: t('history.act'), cell: ({ act }) => t(`step.${act}`) },
        {
          name: 'who',
          label: t('history.who'),
          cell: ({ who }) => who ?? t('history.nobody'),
        },
        {
          name: 'at',
          label: t('history.at'),
          cell: ({ at }) => <Moment date={new Date(at)} />,
        },
        { name: 'note', label: t('history.note'), cell: ({ note }) => note },
        {
          name: 'worth',
          label: t('column.worth'),
          numeric: true,
          cell: (step) => <EntryWorth {...step} kind={kind} />,
        },
      ]}
    />
  )
}
