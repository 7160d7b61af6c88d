import { dateOf, dayFrom } from './day.ts'

const day = 24 * 60 * 60 * 1000

/**
 * The day that lies a number of working days after another, such as the end of a term to answer.
 * @param from a day such as `2027-03-31`
 */
export function afterWorkingDays(from: string, count: number): string {
  let date = dateOf(from)
  for (let left = count; left > 0; ) {
    date = new Date(date.getTime() + day)
    if (isWorkingDay(dayFrom(date))) left -= 1
  }
  return dayFrom(date)
}

/**
 * Whether a term counts a day: weekends and what the Dutch law on terms (Algemene termijnenwet,
 * article 3) holds for a holiday do not count.
 */
export function isWorkingDay(on: string): boolean {
  const date = dateOf(on)
  const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
  return !weekend && !holidaysOf(date.getUTCFullYear()).includes(on)
}

/** Days after Easter: Good Friday, Easter Monday, Ascension Day and Whit Monday. */
const movable = [-2, 1, 39, 50]
/** New Year, Liberation Day and both days of Christmas. */
const fixed = ['01-01', '05-05', '12-25', '12-26']

function holidaysOf(year: number): string[] {
  const easter = easterOf(year).getTime()
  const king = new Date(Date.UTC(year, 3, 27))
  // On a Sunday it is celebrated the day before.
  const celebrated = king.getUTCDay() === 0 ? new Date(king.getTime() - day) : king
  return [
    ...movable.map((after) => dayFrom(new Date(easter + after * day))),
    ...fixed.map((end) => `${year}-${end}`),
    dayFrom(celebrated),
  ]
}

/** Easter Sunday after Meeus, Jones and Butcher. */
function easterOf(year: number): Date {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7
  const g = Math.floor((a + 11 * e + 19 * f) / 433)
  const month = Math.floor((e + f - 7 * g + 90) / 25)
  return new Date(Date.UTC(year, month - 1, (e + f - 7 * g + 33 * month + 19) % 32))
}
