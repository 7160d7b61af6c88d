import { dateOf, dayFrom } from '@voortent/kernel'

/** Working days within which an asker hears something. */
const workingDays = 5
const day = 24 * 60 * 60 * 1000

/** The last day to answer what was asked on a day; Saturdays and Sundays do not count. */
export function answerBy(askedOn: string): string {
  let at = dateOf(askedOn)
  for (let left = workingDays; left > 0; ) {
    at = new Date(at.getTime() + day)
    if (![0, 6].includes(at.getUTCDay())) left -= 1
  }
  return dayFrom(at)
}
