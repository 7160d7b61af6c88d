import { dateOf } from '@voortent/kernel'
import { decimalOf, divided, figureOf } from './figure.ts'

/** A value on a day: `2027-12-31` and a decimal such as `1200.5`. */
export type Point = { on: string; value: string }

/** The line looks at so many of the last measurements, the baseline among them. */
export const pointsLookedAt = 5
/** With fewer points, or within fewer days, there is no line to draw. */
export const fewestPoints = 3
export const fewestDays = 180

const day = 24 * 60 * 60 * 1000

/**
 * Where an indicator is going: the straight line that lies closest (least squares) to the
 * last five points, read off on a day, exact and rounded once to four places. Every month counts as
 * 31 days, so that years are alike and a steady yearly step goes on as that step. What was never
 * negative is not expected below zero.
 * @param points baseline and measurements, oldest first, one per day
 * @returns null when there is too little: fewer than three points, or less than 180 days apart
 */
export function forecast(points: readonly Point[], on: string): string | null {
  const looked = points.slice(-pointsLookedAt)
  const [first, last] = [looked[0], looked.at(-1)]
  if (!first || !last || looked.length < fewestPoints) return null
  if (daysBetween(first.on, last.on) < fewestDays) return null
  const count = BigInt(looked.length)
  const places = looked.map((point) => placeOf(point.on))
  const values = looked.map(({ value }) => figureOf(value))
  const [sumX, sumY] = [sum(places), sum(values)]
  const sumXX = sum(places.map((x) => x * x))
  const sumXY = sum(places.map((x, place) => x * (values[place] ?? 0n)))
  const rise = count * sumXY - sumX * sumY
  const run = count * sumXX - sumX * sumX
  const read = divided(sumY * run + rise * (count * placeOf(on) - sumX), count * run)
  const neverNegative = values.every((value) => value >= 0n)
  return decimalOf(neverNegative && read < 0n ? 0n : read)
}

function placeOf(on: string): bigint {
  const [year = 0, month = 0, dayOfMonth = 0] = on.split('-').map(Number)
  return BigInt((year * 12 + month) * 31 + dayOfMonth)
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / day)
}
