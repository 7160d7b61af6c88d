import { expect, test } from 'vitest'
import { coloursOf } from './colours-of.ts'
import { contrastIn } from './contrast.ts'

test('a legible colour stays as it is in light, and is lifted in dark', () => {
  const { light, dark } = coloursOf('#7a1f5c')
  expect(light).toBe('#7a1f5c')
  expect(contrastIn('dark', dark)).toBeGreaterThanOrEqual(6.5)
})

test('a colour saved before the rule is darkened until it holds', () => {
  expect(contrastIn('light', coloursOf('#ffe45c').light)).toBeGreaterThanOrEqual(4.5)
})
