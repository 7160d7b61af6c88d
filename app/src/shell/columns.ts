/** Rows as hundreds of them travel: each field once, with its values in the order of the rows. */
export type Columns<Row extends object> = { [Field in keyof Row]: Row[Field][] }

/** Packs rows that all have the same fields. To send them as they are takes twice as long and as much. */
export function inColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const fields = Object.keys(rows[0] ?? {}) as (keyof Row)[]
  return Object.fromEntries(
    fields.map((field) => [field, rows.map((row) => row[field])]),
  ) as Columns<Row>
}

/** Unpacks them where they are shown. */
export function inRows<Row extends object>(columns: Columns<Row>): Row[] {
  const fields = Object.keys(columns) as (keyof Row)[]
  const [first] = fields
  if (first === undefined) return []
  return columns[first].map(
    (_, place) => Object.fromEntries(fields.map((field) => [field, columns[field][place]])) as Row,
  )
}
