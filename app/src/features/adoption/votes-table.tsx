import { type Column, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import styles from './adoption.module.css'
import type { Adopted } from './outcome.tsx'

type Vote = Adopted['votes'][number]

/** How each organisation voted, with its reason and what it waited for. */
export function VotesTable({ votes }: { votes: Vote[] }) {
  const { t } = useTranslation('adopted')
  const weighted = votes.some(({ weight }) => weight !== 1)
  const columns: Column<Vote>[] = [
    { name: 'name', label: t('votes.organisation'), cell: ({ name }) => name },
    {
      name: 'geleding',
      label: t('votes.geleding'),
      cell: (vote) => t(`geleding.${vote.geleding}`),
    },
    {
      name: 'choice',
      label: t('votes.vote'),
      cell: ({ choice, reservation }) => (
        <>
          {t(`choice.${choice ?? 'missing'}`)}
          {reservation && (
            <span className={styles.small}>
              {t(`votes.reserved.${reservation.for}`)}, {t('votes.until')}{' '}
              <Day date={new Date(`${reservation.until}T12:00:00Z`)} />:{' '}
              {t(`votes.settled.${reservation.state}`)}
            </span>
          )}
        </>
      ),
    },
    { name: 'reason', label: t('votes.reason'), cell: ({ reason }) => reason || '–' },
    ...(weighted
      ? [
          {
            name: 'weight',
            label: t('votes.weight'),
            numeric: true,
            cell: ({ weight }: Vote) => weight,
          },
        ]
      : []),
  ]
  return (
    <section aria-labelledby="stemmen" className={styles.part}>
      <h2 id="stemmen">{t('votes.title')}</h2>
      <OverviewTable
        caption={t('votes.caption', { count: votes.length })}
        rows={votes}
        keyOf={({ organisation }) => organisation}
        columns={columns}
      />
    </section>
  )
}
