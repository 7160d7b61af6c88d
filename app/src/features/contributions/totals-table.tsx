import { type Totals, totalsOf } from '@voortent/domain/contributions/contract'
import { OverviewTable } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMoneyWords } from './use-money-words.ts'

export type TotalsRow = Totals & { key: string; name: ReactNode }

/** Planned against actual, row by row, with what they add up to below. */
export function TotalsTable(props: { caption: string; of: string; rows: readonly TotalsRow[] }) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { caption, of, rows } = props
  const figure = (name: keyof Totals) => ({
    name,
    label: t(`column.${name}`),
    numeric: true,
    cell: (row: TotalsRow) => {
      const said = words.euros(row[name])
      return row.key === 'total' ? <strong>{said}</strong> : said
    },
  })
  const total: TotalsRow = { ...sumOf(rows), key: 'total', name: <strong>{t('total')}</strong> }
  return (
    <OverviewTable
      caption={caption}
      columns={[
        { name: 'name', label: of, cell: ({ name }) => name },
        figure('planned'),
        figure('actual'),
        figure('difference'),
      ]}
      rows={[...rows, total]}
      keyOf={({ key }) => key}
    />
  )
}

/** Rows add up to the same whatever they are rows of. */
function sumOf(rows: readonly Totals[]): Totals {
  const sum = totalsOf([])
  for (const { planned, actual, difference } of rows) {
    sum.planned += planned
    sum.actual += actual
    sum.difference += difference
  }
  return sum
}
