import { type Column, OverviewTable, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import type { Sheet } from './sheet.ts'

type Deadline = Sheet['deadlines'][number]

/** What has to be done by when, the first day first. */
export function Deadlines({ tenant, deadlines }: { tenant: string; deadlines: Deadline[] }) {
  const { t } = useTranslation('doorwerking')
  if (deadlines.length === 0) return <p>{t('deadlines.none')}</p>
  const columns: Column<Deadline>[] = [
    {
      name: 'what',
      label: t('deadlines.what'),
      cell: ({ what, path }) => <Link to={`/${tenant}/${path}`}>{what}</Link>,
    },
    { name: 'kind', label: t('deadlines.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      name: 'on',
      label: t('deadlines.on'),
      cell: ({ on, overdue }) => (
        <>
          <Day date={noon(on)} /> {overdue && <Tag tone="asked">{t('deadlines.overdue')}</Tag>}
        </>
      ),
    },
  ]
  return (
    <OverviewTable
      caption={t('deadlines.caption', { count: deadlines.length })}
      rows={deadlines}
      keyOf={({ kind, path, on }) => `${kind} ${path} ${on}`}
      columns={columns}
    />
  )
}

/** A day as a moment that is that day everywhere in the Netherlands. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
