import { expect, test } from 'vitest'
import { radarPoint } from './radar-points.ts'

const chart = { axes: 4, middle: 100, radius: 80 }

test('the first axis points up, the next with the clock; marks outside 0 to 5 stay on the chart', () => {
  expect(radarPoint(0, 5, chart)).toEqual({ x: 100, y: 20 })
  expect(radarPoint(1, 2.5, chart)).toEqual({ x: 140, y: 100 })
  expect(radarPoint(2, 9, chart)).toEqual({ x: 100, y: 180 })
  expect(radarPoint(3, 0, chart)).toEqual({ x: 100, y: 100 })
})
