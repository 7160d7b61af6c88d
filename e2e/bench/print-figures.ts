import { type Figure, isMet, ratioOf } from './figure.ts'

const signs = { lower: '≤', higher: '≥', alike: '×/÷ ≤' }

/** A table for people, then one line of JSON for programs. */
export function printFigures(figures: Figure[]): void {
  console.table(
    figures.map((figure) => ({
      figure: figure.name,
      ours: round(figure.ours),
      unit: figure.unit,
      line: figure.line ? `${round(figure.line.value)} (${figure.line.name})` : '',
      ratio: ratioOf(figure)?.toFixed(2) ?? '',
      goal: figure.goal ? `${signs[figure.goal.better]} ${figure.goal.ratio}` : '',
      met: { true: 'yes', false: 'NO', null: '' }[String(isMet(figure))],
    })),
  )
  console.log(
    JSON.stringify(
      figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), met: isMet(figure) })),
    ),
  )
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}
