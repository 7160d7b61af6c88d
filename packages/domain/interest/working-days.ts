const day = 24 * 60 * 60 * 1000

/**
 * The day that lies a number of working days after another. Weekends and the national holidays of
 * the Netherlands are no working days.
 * @param from a day such as `2027-03-31`
 */
export function afterWorkingDays(from: string, count: number): string {
  let date = new Date(`${from}T00:00:00Z`)
  for (let left = count; left > 0; ) {
    date = new Date(date.getTime() + day)
    if (isWorkingDay(date)) left -= 1
  }
  return textOf(date)
}

function isWorkingDay(date: Date): boolean {
  const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
  return !weekend && !holidaysOf(date.getUTCFullYear()).includes(textOf(date))
}

function holidaysOf(year: number): string[] {
  const easter = easterOf(year).getTime()
  const movable = [1, 39, 50].map((after) => textOf(new Date(easter + after * day)))
  const fixed = ['01-01', '12-25', '12-26'].map((end) => `${year}-${end}`)
  const king = new Date(Date.UTC(year, 3, 27))
  const celebrated = king.getUTCDay() === 0 ? new Date(king.getTime() - day) : king
  return [...movable, ...fixed, textOf(celebrated)]
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

function textOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
