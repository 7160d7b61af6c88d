import type { Api } from '@voortent/api'
import type { Column } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { Moment } from '../../shell/moment.tsx'

type FileInList = Awaited<ReturnType<Api['documents']['exports']>>[number]

/** What it is, how far it is, and when it was asked for. */
export function exportColumns(t: TFunction<'documents'>, tenant: string): Column<FileInList>[] {
  return [
    {
      name: 'file',
      label: t('export.file'),
      cell: ({ id, kind, format, fileName }) => (
        <Link to={`/${tenant}/bestanden/${id}`}>
          {fileName ?? `${t(`export.kind.${kind}`)}, ${t(`export.format.${format}`)}`}
        </Link>
      ),
    },
    {
      name: 'state',
      label: t('export.state-label'),
      cell: ({ state, progress }) => t(`export.state.${state}`, { progress }),
    },
    {
      name: 'asked',
      label: t('export.asked'),
      cell: ({ requestedAt }) => <Moment date={requestedAt} />,
    },
  ]
}
