import { newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { writerColour, writerColours } from './contract.ts'

/** WCAG 2 relative luminance of a six-digit hex colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test.each(writerColours)('%s carries white letters and shows on both papers', (colour) => {
  expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colour, '#faf7f2')).toBeGreaterThanOrEqual(3)
  expect(contrast(colour, '#171512')).toBeGreaterThanOrEqual(3)
})

test('a person keeps a colour, and people spread over all of them', () => {
  const people = Array.from({ length: 500 }, () => newId())
  const [first = ''] = people
  expect(writerColour(first)).toBe(writerColour(first))
  expect(new Set(people.map(writerColour)).size).toBe(writerColours.length)
})
