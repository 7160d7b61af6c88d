import type { BallotView } from '@voortent/api'
import type { Geleding } from '@voortent/domain/tenancy/contract'
import { type Column, OverviewTable } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../shell/dates.ts'
import { GeledingTag } from '../partners/geleding-tag.tsx'
import styles from './ballot.module.css'

type Voter = BallotView['voters'][number]

/** Who may vote and, as far as it may be known, what they voted. */
export function RosterTable(props: {
  voters: Voter[]
  weighted: boolean
  going: boolean
  more?: Column<Voter>[]
}) {
  const { t, i18n } = useTranslation('decisions')
  const { voters, weighted, going, more = [] } = props
  const count = voters.filter(({ removed }) => !removed).length
  return (
    <OverviewTable
      caption={t('ballot.roster-caption', { count })}
      rows={voters}
      keyOf={({ organisationId }) => organisationId}
      columns={[
        {
          name: 'organisation',
          label: t('ballot.organisation'),
          cell: ({ name, removed }) => (
            <>
              {name}
              {removed && <span className={styles.small}>{t('ballot.removed')}</span>}
            </>
          ),
        },
        {
          name: 'geleding',
          label: t('result.geleding'),
          cell: ({ geleding }) => <GeledingTag geleding={geleding as Geleding} />,
        },
        { name: 'by', label: t('ballot.by'), cell: (voter) => <Deciders voter={voter} /> },
        ...(weighted
          ? [
              {
                name: 'weight',
                label: t('ballot.weight'),
                numeric: true,
                cell: ({ weight }: Voter) => weight,
              },
            ]
          : []),
        ...(going
          ? [
              {
                name: 'vote',
                label: t('ballot.vote'),
                cell: (voter: Voter) => <VoteOf voter={voter} t={t} language={i18n.language} />,
              },
            ]
          : []),
        ...more,
      ]}
    />
  )
}

function Deciders({ voter: { holder, substitute, proxy } }: { voter: Voter }) {
  const { t } = useTranslation('decisions')
  return (
    <>
      {holder}
      {substitute && (
        <span className={styles.small}>{t('ballot.substitute', { name: substitute })}</span>
      )}
      {proxy && (
        <span className={styles.small}>{t('ballot.proxy-with', { name: proxy.name })}</span>
      )}
    </>
  )
}

function VoteOf(props: { voter: Voter; t: TFunction<'decisions'>; language: string }) {
  const { t, language } = props
  const { votes, voted, cast } = props.voter
  const [last] = votes
  if (!last) return t(voted ? 'choice.sealed' : 'choice.missing')
  const { choice, reason, by, capacity, reservation } = last
  return (
    <>
      <strong>{t(`choice.${choice}`)}</strong>
      {reservation && (
        <span className={styles.small}>
          {t(`ballot.reservation.${reservation.state}`, {
            for: t(`ballot.reserved.${reservation.for}`),
            day: dayInWords(new Date(reservation.until), language),
          })}
        </span>
      )}
      {reason && <span className={styles.reason}>{reason}</span>}
      <span className={styles.small}>
        {capacity !== 'holder' &&
          t('ballot.cast-by', { name: by, capacity: t(`capacity.${capacity}`) })}
        {cast.length > 1 && ` (${t('ballot.earlier', { count: cast.length - 1 })})`}
      </span>
    </>
  )
}
