import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  accentContrastIn,
  accentForDark,
  accentForLight,
  contrastIn,
  contrastRatio,
  leastAccentContrast,
  leastContrast,
  relativeLuminance,
  shadeForLight,
  tintForDark,
} from './contrast.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('known values of the formula', () => {
  expect(relativeLuminance('#000000')).toBe(0)
  expect(relativeLuminance('#ffffff')).toBeCloseTo(1, 10)
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10)
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrastRatio('#ff0000', '#ffffff')).toBeCloseTo(3.998, 3)
  expect(contrastRatio('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2)
})

test('order makes no difference and nothing leaves the range from 1 to 21', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrastRatio(one, other)
      expect(ratio).toBe(contrastRatio(other, one))
      expect(ratio).toBeGreaterThanOrEqual(1)
      expect(ratio).toBeLessThanOrEqual(21.000_001)
    }),
  )
})

test('every colour has a shade for light and a tint for dark that hold', () => {
  fc.assert(
    fc.property(colour, (own) => {
      expect(contrastIn('light', shadeForLight(own))).toBeGreaterThanOrEqual(leastContrast)
      expect(contrastIn('dark', tintForDark(own))).toBeGreaterThanOrEqual(leastContrast)
    }),
  )
})

test('every colour has an accent for light and for dark that can be seen', () => {
  fc.assert(
    fc.property(colour, (own) => {
      const least = leastAccentContrast
      expect(accentContrastIn('light', accentForLight(own))).toBeGreaterThanOrEqual(least)
      expect(accentContrastIn('dark', accentForDark(own))).toBeGreaterThanOrEqual(least)
    }),
  )
})

test('a colour that holds is left as it is', () => {
  expect(shadeForLight('#0b4f5c')).toBe('#0b4f5c')
  expect(tintForDark('#ecbd57')).toBe('#ecbd57')
})
