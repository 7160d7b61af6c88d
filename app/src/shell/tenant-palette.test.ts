import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, tenantPalette } from './tenant-palette.ts'

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

test('a legible colour is taken as it is, a pale one is not', () => {
  expect(tenantPalette('#7A1F5C').light).toBe('#7a1f5c')
  expect(tenantPalette('#ffe45c').light).toBe('#0b4f5c')
  expect(tenantPalette('red; }').light).toBe('#0b4f5c')
})

test('whatever the colour, what comes out can be read in light and dark', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n) => `#${n.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, (primary) => {
      const { light, dark } = tenantPalette(primary)
      expect(contrast(light, '#f2ede4')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark, '#211e1a')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark, '#08262c')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})
