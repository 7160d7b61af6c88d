import { type ActionsFilter, addressOf, filterFrom } from '../actions/actions-filter.ts'

export const sorts = ['title', 'goal', 'lead', 'from', 'status', 'money', 'step'] as const
export type Sort = (typeof sorts)[number]

const words: Record<Sort, string> = {
  title: 'actie',
  goal: 'doel',
  lead: 'trekker',
  from: 'periode',
  status: 'stand',
  money: 'geld',
  step: 'stap',
}

/** Which actions the table shows and in what order; without a sort that of the agenda. */
export type TableFilter = { filter: ActionsFilter; sort: Sort | null; down: boolean }

/** Reads it out of an address; what is not understood is left out. */
export function tableFrom(url: string): TableFilter {
  const { searchParams } = new URL(url)
  const sort = sorts.find((key) => words[key] === searchParams.get('sorteer')) ?? null
  return { filter: filterFrom(url), sort, down: searchParams.get('richting') === 'af' }
}

/** The address of a table, from `?` on; '' for all of it in the agenda's order. */
export function tableAddress({ filter, sort, down }: TableFilter): string {
  const parts = new URLSearchParams(addressOf(filter))
  if (sort) parts.set('sorteer', words[sort])
  if (sort && down) parts.set('richting', 'af')
  return parts.size > 0 ? `?${parts}` : ''
}

/** The same table, sorted by this column; once more turns it round. */
export function sortedBy(table: TableFilter, sort: Sort): TableFilter {
  return { ...table, sort, down: table.sort === sort && !table.down }
}

/** The word of a sort in the address. */
export function wordOf(sort: Sort): string {
  return words[sort]
}
