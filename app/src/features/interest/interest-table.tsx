import type { Api } from '@voortent/api'
import { type Column, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { StatusTag } from './status-tag.tsx'

type Item = Awaited<ReturnType<Api['interest']['list']>>['items'][number]

/** Companies that are interested, what waits longest first. */
export function InterestTable({ items, here }: { items: Item[]; here: string }) {
  const { t } = useTranslation('interest')
  const columns: Column<Item>[] = [
    {
      name: 'company',
      label: t('fact.company'),
      cell: ({ id, company }) => <Link to={`${here}/${id}`}>{company}</Link>,
    },
    { name: 'about', label: t('fact.about'), cell: ({ consortium }) => consortium ?? t('meet') },
    {
      name: 'status',
      label: t('fact.status'),
      cell: ({ status, late }) => <StatusTag status={status} late={late} />,
    },
    {
      name: 'due',
      label: t('fact.due'),
      cell: ({ status, dueOn }) =>
        status === 'nieuw' && <Day date={new Date(`${dueOn}T12:00:00Z`)} />,
    },
    { name: 'caller', label: t('fact.caller'), cell: ({ caller }) => caller ?? t('nobody-yet') },
    { name: 'via', label: t('fact.via'), cell: ({ association }) => association },
  ]
  return (
    <OverviewTable
      caption={t('caption', { count: items.length })}
      rows={items}
      keyOf={({ id }) => id}
      columns={columns}
    />
  )
}
