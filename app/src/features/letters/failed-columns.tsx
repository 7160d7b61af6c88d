import type { FailedLetter } from '@voortent/domain/letters/contract'
import type { Column } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Moment } from '../../shell/moment.tsx'
import { FailureReason } from './failure-reason.tsx'
import { PostAgain } from './post-again.tsx'

/** Which letter, to whom, why it failed, and sending it again. */
export function failedColumns(t: TFunction<'letters'>): Column<FailedLetter>[] {
  return [
    {
      name: 'letter',
      label: t('failed.letter'),
      cell: ({ template }) => t(`template.${template}`),
    },
    { name: 'to', label: t('to'), cell: ({ recipient }) => recipient },
    {
      name: 'reason',
      label: t('failed.reason'),
      cell: (letter) => <FailureReason letter={letter} />,
    },
    { name: 'time', label: t('time'), cell: ({ postedAt }) => <Moment date={postedAt} /> },
    { name: 'again', label: t('failed.next'), cell: (letter) => <PostAgain letter={letter} /> },
  ]
}
