import { type Column, EmptyState, OverviewTable, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Voice } from './organisation-data.ts'
import { usePeriodWords } from './use-period-words.ts'

/** Who speaks for an organisation now, or soon. */
export function VoiceTable(props: {
  here: string
  organisation: string
  people: Voice[]
  today: string
}) {
  const { t } = useTranslation('partners')
  const words = usePeriodWords()
  const { here, organisation, people, today } = props
  if (people.length === 0) {
    return (
      <EmptyState title={t('organisation.nobody')}>
        {t('organisation.nobody-explanation')}
      </EmptyState>
    )
  }
  const columns: Column<Voice>[] = [
    {
      name: 'name',
      label: t('fact.name'),
      cell: ({ id, name, me, state }) => (
        <>
          <Link to={`${here}/vertegenwoordigers/${id}`}>{name}</Link>{' '}
          {me && <Tag>{t('organisation.me')}</Tag>}{' '}
          {state === 'coming' && <Tag tone="asked">{t('organisation.coming')}</Tag>}
        </>
      ),
    },
    { name: 'function', label: t('fact.function'), cell: (voice) => voice.function },
    { name: 'period', label: t('fact.period'), cell: (voice) => words.period(voice, today) },
  ]
  if (people.some(({ phone }) => phone !== '')) {
    columns.push({
      name: 'phone',
      label: t('fact.phone'),
      cell: ({ phone }) => phone && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>,
    })
  }
  return (
    <OverviewTable
      caption={t('organisation.people-caption', { name: organisation })}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
    />
  )
}
