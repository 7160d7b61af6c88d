import type { Api } from '@voortent/api'
import type { Column } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { Moment } from '../../shell/moment.tsx'

type Letter = Awaited<ReturnType<Api['letters']['outbox']>>[number]

/** What one sees of a letter before opening it. */
export function outboxColumns(t: TFunction<'letters'>): Column<Letter>[] {
  return [
    {
      name: 'subject',
      label: t('subject'),
      cell: ({ id, subject }) => <Link to={`/postvak/${id}`}>{subject}</Link>,
    },
    { name: 'to', label: t('to'), cell: ({ to }) => to },
    { name: 'time', label: t('time'), cell: ({ sentAt }) => <Moment date={sentAt} /> },
  ]
}
