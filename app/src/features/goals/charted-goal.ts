export type Point = { on: string; value: string }

/** A goal as much as its chart takes; figures are plain decimals such as `1200.5`. */
export type ChartedGoal = {
  title: string
  unit: string
  baseline: Point | null
  targets: { year: number; value: string }[]
  measurements: Point[]
  forecast: Point | null
}
