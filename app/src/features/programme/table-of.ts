import type { Api } from '@voortent/api'
import { actionStatuses, moneyTotals } from '@voortent/domain/actions/contract'
import type { Sort } from './table-filter.ts'

type Programme = Awaited<ReturnType<Api['programme']['read']>>

/** The actions of a programme as the rows of one table, in the order asked for. */
export function tableOf(
  { speerpunten }: Pick<Programme, 'speerpunten'>,
  sort: Sort | null,
  down: boolean,
) {
  const rows = speerpunten.flatMap((speerpunt) => {
    const goals = new Map<string | null, string>(
      speerpunt.goals.map(({ id, title }) => [id, title]),
    )
    return speerpunt.actions.map((action) => ({
      id: action.id,
      title: action.title,
      speerpunt: speerpunt.title,
      goal: goals.get(action.goalId) ?? '',
      lead: action.lead?.name ?? '',
      partners: action.partners.map(({ name }) => name),
      startsOn: action.startsOn,
      endsOn: action.endsOn,
      status: action.status,
      statusReason: action.statusReason,
      nextStep: action.nextStep,
      nextStepOn: action.nextStepOn,
      money: moneyTotals(action.money),
    }))
  })
  if (!sort) return rows
  const sorted = rows.toSorted((one, other) => compare(keys[sort](one), keys[sort](other)))
  return down ? sorted.toReversed() : sorted
}
export type TableRow = ReturnType<typeof tableOf>[number]

/** What is not filled in stands last. */
const last = '\uFFFF'
const keys: Record<Sort, (row: TableRow) => string | number> = {
  title: ({ title }) => title,
  goal: ({ goal }) => goal || last,
  lead: ({ lead }) => lead || last,
  from: ({ startsOn, endsOn }) => `${startsOn ?? last} ${endsOn ?? last}`,
  status: ({ status }) => actionStatuses.indexOf(status),
  money: ({ money }) => money.zeker + money.gehoopt,
  step: ({ nextStepOn }) => nextStepOn ?? last,
}

const dutch = new Intl.Collator('nl', { numeric: true })

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return dutch.compare(String(one), String(other))
}
