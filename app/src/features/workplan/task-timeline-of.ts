import { type Stretch, stretchOf } from '@voortent/ui/timeline'
import type { Task } from './plan-data.ts'

/** Whole years from the first task to the last one that is due, and this year among them. */
export function stretchOfTasks(
  tasks: readonly Pick<Task, 'since' | 'dueOn'>[],
  today: string,
): Stretch {
  const years = [today, ...tasks.flatMap(({ since, dueOn }) => [since, dueOn ?? since])]
    .map((day) => Number(day.slice(0, 4)))
    .sort((one, other) => one - other)
  const [fromYear = 0, untilYear = 0] = [years[0], years.at(-1)]
  return stretchOf({ fromYear, untilYear }, fromYear === untilYear ? fromYear : null)
}

/** Tasks by their work package, those of none last. */
export function byPackage<Of extends Pick<Task, 'workPackage'>>(tasks: readonly Of[]) {
  const groups = Map.groupBy(tasks, ({ workPackage }) => workPackage?.id ?? 'geen')
  return [...groups]
    .map(([id, own]) => ({ id, workPackage: own[0]?.workPackage ?? null, tasks: own }))
    .sort((one, other) => numberOf(one) - numberOf(other))
}

function numberOf({ workPackage }: { workPackage: { number: number } | null }): number {
  return workPackage?.number ?? Number.MAX_SAFE_INTEGER
}
