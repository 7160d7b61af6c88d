import { type Column, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { MandateState } from './mandate-state.tsx'
import type { Mandate, Voice } from './organisation-data.ts'
import { usePeriodWords } from './use-period-words.ts'

/** On what an organisation decides, and through whom. */
export function MandateTable(props: { organisation: string; people: Voice[]; today: string }) {
  const { t } = useTranslation('partners')
  const words = usePeriodWords()
  const { organisation, people, today } = props
  const rows = people.flatMap(({ name, mandates }) =>
    mandates.map((mandate) => ({ ...mandate, holder: name })),
  )
  if (rows.length === 0) return <p>{t('organisation.no-mandates')}</p>
  const columns: Column<Mandate & { holder: string }>[] = [
    { name: 'covers', label: t('fact.covers'), cell: ({ covers }) => covers },
    { name: 'holder', label: t('fact.holder'), cell: ({ holder }) => holder },
    {
      name: 'substitute',
      label: t('fact.substitute'),
      cell: ({ substitute }) => substitute?.name ?? t('mandate.no-substitute'),
    },
    { name: 'period', label: t('fact.period'), cell: (mandate) => words.period(mandate, today) },
    {
      name: 'state',
      label: t('fact.state'),
      cell: (mandate) => <MandateState mandate={mandate} />,
    },
  ]
  return (
    <OverviewTable
      caption={t('organisation.mandates-caption', { name: organisation })}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
    />
  )
}
