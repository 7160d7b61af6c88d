import { expect, test } from 'vitest'
import { accentColours, actionColours, coloursOf } from './colours-of.ts'
import { standardColours } from './contract.ts'
import { accentContrastIn, contrastIn } from './contrast.ts'

test('a legible colour stays as it is in light, and is lifted in dark', () => {
  const { light, dark } = actionColours('#7a1f5c')
  expect(light).toBe('#7a1f5c')
  expect(contrastIn('dark', dark)).toBeGreaterThanOrEqual(6.5)
})

test('a colour saved before the rule is darkened until it holds', () => {
  expect(contrastIn('light', actionColours('#ffe45c').light)).toBeGreaterThanOrEqual(4.5)
})

test('an accent may be lighter than letters may, and is lifted in dark as far as it must', () => {
  expect(accentColours('#c2571a').light).toBe('#c2571a')
  expect(contrastIn('light', '#c2571a')).toBeLessThan(4.5)
  const { dark } = accentColours('#0b1d3a')
  expect(accentContrastIn('dark', dark)).toBeGreaterThanOrEqual(3)
})

test('the standard colours hold as they are', () => {
  const { action, accent } = coloursOf(standardColours)
  expect(action.light).toBe(standardColours.primaryColour)
  expect(accent.light).toBe(standardColours.accentColour)
})
