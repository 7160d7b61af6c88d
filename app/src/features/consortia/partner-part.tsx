import type { Api } from '@voortent/api'
import { type Commitment, commitments } from '@voortent/domain/consortia/contract'
import { type Column, OverviewTable, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { CommitForm } from './commit-form.tsx'
import { CommitmentTag } from './commitment-tag.tsx'
import styles from './consortium.module.css'

export type Consortium = Awaited<ReturnType<Api['consortia']['get']>>
type Partner = Consortium['partners'][number]

const promises = ['toegezegd', 'actief']
const fromOutside: readonly Commitment[] = ['geinteresseerd', 'gestopt']

/** Who takes part and how far each is committed, with what one can say about it. */
export function PartnerPart(props: {
  tenant: string
  consortium: Consortium
  organisations: { id: string; name: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { tenant, consortium, organisations, answer } = props
  const { partners, lead, may } = consortium
  const columns: Column<Partner>[] = [
    {
      name: 'name',
      label: t('fact.organisation'),
      cell: ({ id, name }) => <Link to={`/${tenant}/partners/${id}`}>{name}</Link>,
    },
    {
      name: 'commitment',
      label: t('fact.commitment'),
      cell: ({ commitment }) => <CommitmentTag commitment={commitment} />,
    },
    {
      name: 'since',
      label: t('fact.since'),
      cell: ({ changedAt }) => <Day date={new Date(changedAt)} />,
    },
  ]
  const taken = new Set([lead?.id, may.commitFor?.id])
  const others = organisations.filter(({ id }) => !taken.has(id))
  const own = organisations.filter(({ id }) => id === may.commitFor?.id)
  return (
    <Section title={t('partners.title')}>
      {partners.length > 0 ? (
        <OverviewTable
          caption={t('partners.caption', { count: partners.length })}
          columns={columns}
          rows={partners}
          keyOf={({ id }) => id}
        />
      ) : (
        <p className={styles.soft}>{t('partners.none')}</p>
      )}
      {own.map(({ id, name }) => (
        <CommitForm
          key={id}
          act="commit"
          title={t(may.commitFor?.commitment ? 'partners.own-change' : 'partners.join', { name })}
          organisations={own}
          commitments={may.inside ? commitments : fromOutside}
          now={may.commitFor?.commitment ?? null}
          answer={answer}
        />
      ))}
      {may.lead && (
        <CommitForm
          act="invite"
          title={t('partners.note')}
          organisations={others}
          commitments={commitments.filter((one) => !promises.includes(one))}
          now={null}
          answer={answer}
        />
      )}
    </Section>
  )
}
