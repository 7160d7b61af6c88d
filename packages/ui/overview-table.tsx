import type { ReactNode } from 'react'
import styles from './overview-table.module.css'

/** A column: its heading, and the cell of a row. */
export type Column<Row> = {
  name: string
  label: string
  cell: (row: Row) => ReactNode
  /** Right-aligned tabular figures. */
  numeric?: boolean
}

/** Many things in a plain table that becomes a list on a phone; the first column names the row. */
export function OverviewTable<Row>(props: {
  caption: string
  columns: Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}) {
  const { caption, columns, rows, keyOf } = props
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, label, numeric }) => (
            <th key={name} scope="col" className={numeric ? styles.numeric : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, place) => {
              const content = column.cell(row)
              if (place === 0) {
                return (
                  <th key={column.name} scope="row">
                    {content}
                  </th>
                )
              }
              return (
                <td
                  key={column.name}
                  data-label={column.label}
                  className={column.numeric ? styles.numeric : undefined}
                >
                  {content}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
