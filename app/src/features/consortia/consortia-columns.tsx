import type { Api } from '@voortent/api'
import type { Column } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './consortia.module.css'
import { PhaseTag } from './phase-tag.tsx'

type Listed = Awaited<ReturnType<Api['consortia']['list']>>['items'][number]

/** What an overview of consortia tells of each. */
export function consortiaColumns(t: TFunction<'consortia'>, here: string): Column<Listed>[] {
  return [
    {
      name: 'title',
      label: t('fact.title'),
      cell: ({ id, title, question }) => (
        <>
          <Link to={`${here}/${id}`}>{title}</Link>
          <span className={styles.question}>{question}</span>
        </>
      ),
    },
    { name: 'phase', label: t('fact.phase'), cell: ({ phase }) => <PhaseTag phase={phase} /> },
    { name: 'lead', label: t('fact.lead'), cell: ({ lead }) => lead ?? t('no-lead') },
    { name: 'partners', label: t('fact.partners'), numeric: true, cell: (row) => row.partners },
    { name: 'results', label: t('fact.results'), numeric: true, cell: (row) => row.results },
    {
      name: 'changed',
      label: t('fact.changed'),
      cell: ({ changedAt }) => <Day date={changedAt} />,
    },
  ]
}
