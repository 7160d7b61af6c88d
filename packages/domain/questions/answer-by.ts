import { afterWorkingDays } from '@voortent/kernel'

/** Working days within which an asker hears something. */
const term = 5

/** The last day to answer what was asked on a day; weekends and holidays do not count. */
export function answerBy(askedOn: string): string {
  return afterWorkingDays(askedOn, term)
}
