import type { PartnerFigures } from './check-scheme.ts'
import { readAmount } from './read-amount.ts'
import { valueOfHours } from './value-of-hours.ts'

/** A line as it stands in its fields. */
export type TypedLine = { cash: string; hours: string; rate: string; value: string }

/** What lines are worth as they are being typed; what cannot be read yet counts for nothing. */
export function draftOf(lines: readonly TypedLine[]): {
  money: PartnerFigures['money']
  rates: PartnerFigures['rates']
} {
  const money = { cash: 0, uren: 0, middelen: 0 }
  const rates: number[] = []
  for (const line of lines) {
    money.cash += read(line.cash)
    money.middelen += read(line.value)
    const [hours, rate] = [read(line.hours), read(line.rate)]
    money.uren += valueOfHours(hours, rate)
    if (hours > 0 && rate > 0) rates.push(rate)
  }
  const known = rates.length > 0
  return {
    money,
    rates: known ? { least: Math.min(...rates), most: Math.max(...rates) } : null,
  }
}

function read(text: string): number {
  const amount = readAmount(text)
  return 'hundredths' in amount ? amount.hundredths : 0
}
