import { type Part, rollUp, sourceOf, type Totals } from '@voortent/domain/contributions/contract'

/** A source of money with what it brings to each work package; '' is for none in particular. */
export type BudgetRow = { source: string; ofPackage: ReadonlyMap<string, Totals>; total: Totals }

/** The budget by source: the subsidy, the cash of each partner in their order, and in kind. */
export function budgetRows(
  parts: readonly Part[],
  partners: readonly { id: string }[],
): BudgetRow[] {
  const totals = rollUp(parts, 'source')
  const sources = ['subsidie', ...partners.map(({ id }) => `cash:${id}`), 'in-kind']
  return sources.flatMap((source) => {
    const total = totals.get(source)
    if (!total) return []
    const own = parts.filter((part) => sourceOf(part) === source)
    return [{ source, ofPackage: rollUp(own, 'workPackage'), total }]
  })
}
