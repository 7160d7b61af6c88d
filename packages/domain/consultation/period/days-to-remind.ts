/** How many days before the last one everybody who is silent is reminded by itself. */
export const remindBefore = [7, 1] as const

const dayLong = 24 * 60 * 60 * 1000

/** True on a day on which reminders leave by themselves; days as `2027-03-31`. */
export function isDayToRemind(today: string, closesOn: string): boolean {
  const left = Math.round((Date.parse(closesOn) - Date.parse(today)) / dayLong)
  return remindBefore.some((days) => days === left)
}
