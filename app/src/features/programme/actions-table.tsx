import { useRef } from 'react'
import { Link } from 'react-router'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
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
  const ref = useRef<HTMLDivElement>(null)
  useQuickLinks(ref)
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
    <div ref={ref} className={styles.scroll}>
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

function Row(props: { base: string; row: TableRow; words: Words }) {
  const { base, row, words } = props
  const { label, money, day, period, status } = words
  const { zeker, gehoopt } = row.money
  return (
    <tr>
      <th scope="row">
        <a href={`${base}/acties/${row.id}`}>{row.title}</a>
        <span className={styles.under}>{row.speerpunt}</span>
      </th>
      <td data-label={label('column.goal')}>{row.goal}</td>
      <td data-label={label('column.lead')}>
        {row.lead}
        {row.partners.length > 0 && (
          <span className={styles.under}>
            {label('table.with')} {row.partners.join(', ')}
          </span>
        )}
      </td>
      <td data-label={label('column.from')}>{period(row.startsOn, row.endsOn)}</td>
      <td data-label={label('column.status')}>
        <StatusMark status={row.status} word={status(row.status)} />
      </td>
      <td data-label={label('column.money')} className={styles.numeric}>
        {zeker > 0 && money(zeker)}
        {gehoopt > 0 && (
          <span className={styles.under}>
            {money(gehoopt)} {label('table.hoped')}
          </span>
        )}
      </td>
      <td data-label={label('column.step')}>
        {row.nextStep}
        {row.nextStep && row.nextStepOn && (
          <span className={styles.under}>{day(row.nextStepOn)}</span>
        )}
      </td>
    </tr>
  )
}
