/** The quarter of a day, such as `2026-Q4`; quarters sort as text. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** The quarters of a project from the day it begins to the day it ends, both included. */
export function quartersBetween(startsOn: string, endsOn: string): string[] {
  const quarters: string[] = []
  const last = quarterOf(endsOn)
  for (let next = quarterOf(startsOn); next <= last; next = quarterAfter(next)) quarters.push(next)
  return quarters
}

/** The first day of a quarter. */
export function firstDayOf(quarter: string): string {
  const month = (Number(quarter.slice(6)) - 1) * 3 + 1
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

function quarterAfter(quarter: string): string {
  const [year, place] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  return place === 4 ? `${year + 1}-Q1` : `${year}-Q${place + 1}`
}
