import { memo } from 'react'
import { Link } from 'react-router'
import styles from './actions-table.module.css'
import { StatusMark } from './status-mark.tsx'
import { type Sort, sortedBy, type TableFilter, tableAddress } from './table-filter.ts'
import type { TableRow } from './table-of.ts'
import type { Words } from './use-words.ts'

/** All actions in one table that people sort by its headings. */
export function ActionsTable(props: {
  base: string
  here: string
  rows: TableRow[]
  table: TableFilter
  words: Words
}) {
  const { base, here, rows, table, words } = props
  const { t, money } = words
  const sum = (kind: 'zeker' | 'gehoopt') =>
    money(rows.reduce((total, row) => total + row.money[kind], 0))
  const heading = (sort: Sort, numeric = false) => (
    <th
      scope="col"
      className={numeric ? styles.numeric : undefined}
      aria-sort={table.sort === sort ? (table.down ? 'descending' : 'ascending') : undefined}
    >
      <Link to={here + tableAddress(sortedBy(table, sort))} preventScrollReset>
        {t(`column.${sort}`)}
      </Link>
    </th>
  )
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          {t('table.caption', { count: rows.length })} ·{' '}
          {t('table.money', { certain: sum('zeker'), hoped: sum('gehoopt') })}
        </caption>
        <thead>
          <tr>
            {heading('title')}
            {heading('goal')}
            {heading('lead')}
            {heading('from')}
            {heading('status')}
            {heading('money', true)}
            {heading('step')}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} base={base} row={row} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Row = memo(function Row(props: { base: string; row: TableRow; words: Words }) {
  const { base, row, words } = props
  const { t, money, day, period, status } = words
  const { zeker, gehoopt } = row.money
  return (
    <tr>
      <th scope="row">
        <Link to={`${base}/acties/${row.id}`}>{row.title}</Link>
        <span className={styles.under}>{row.speerpunt}</span>
      </th>
      <td data-label={t('column.goal')}>{row.goal}</td>
      <td data-label={t('column.lead')}>
        {row.lead}
        {row.partners.length > 0 && (
          <span className={styles.under}>
            {t('table.with', { names: row.partners.join(', ') })}
          </span>
        )}
      </td>
      <td data-label={t('column.from')}>{period(row.startsOn, row.endsOn)}</td>
      <td data-label={t('column.status')}>
        <StatusMark status={row.status} word={status(row.status)} />
      </td>
      <td data-label={t('column.money')} className={styles.numeric}>
        {zeker > 0 && money(zeker)}
        {gehoopt > 0 && (
          <span className={styles.under}>{t('table.hoped', { sum: money(gehoopt) })}</span>
        )}
      </td>
      <td data-label={t('column.step')}>
        {row.nextStep}
        {row.nextStep && row.nextStepOn && (
          <span className={styles.under}>{day(row.nextStepOn)}</span>
        )}
      </td>
    </tr>
  )
})
