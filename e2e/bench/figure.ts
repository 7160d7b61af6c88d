/**
 * One measured figure beside its line of the same run; `goal` bounds ours divided by the line, and
 * where the two ought to be alike also the line divided by ours.
 */
export type Figure = {
  name: string
  unit: string
  ours: number
  line?: { name: string; value: number }
  goal?: { ratio: number; better: 'lower' | 'higher' | 'alike' }
}

/** Ours divided by its line. */
export function ratioOf({ ours, line }: Figure): number | null {
  return line ? ours / line.value : null
}

/** True, false, or null where nothing was promised. */
export function isMet(figure: Figure): boolean | null {
  const ratio = ratioOf(figure)
  if (ratio === null || !figure.goal) return null
  const { ratio: bound, better } = figure.goal
  if (better === 'higher') return ratio >= bound
  return ratio <= bound && (better === 'lower' || ratio >= 1 / bound)
}
