type Rgb = readonly [number, number, number]

/** Where our own grounds stand; a tenant's colour is taken only where it can be read on them. */
const grounds = { light: '#f2ede4', dark: '#211e1a' } as const
const ours = { light: '#0b4f5c', dark: '#7fc7d1' } as const
const readable = 4.5

/**
 * A tenant's colour for what one can do, in light and dark: as it is where text in it has contrast
 * of 4.5:1 on every ground, in dark mixed with white until it has, else our own.
 */
export function tenantPalette(primary: string): { light: string; dark: string } {
  if (!/^#[0-9a-f]{6}$/i.test(primary)) return ours
  return {
    light: contrast(primary, grounds.light) >= readable ? primary.toLowerCase() : ours.light,
    dark: lightened(primary),
  }
}

function lightened(colour: string): string {
  for (let share = 0; share <= 0.9; share += 0.1) {
    const mixed = hex(rgb(colour).map((part) => Math.round(part + (255 - part) * share)))
    if (contrast(mixed, grounds.dark) >= readable + 1) return mixed
  }
  return ours.dark
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function rgb(colour: string): Rgb {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16)
  return [part(1), part(3), part(5)]
}

function hex(parts: number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
