/** What WCAG 2.2 (1.4.3) asks between text and its background. */
export const leastContrast = 4.5

/** What WCAG 2.2 (1.4.11) asks between what is no text and its background. */
export const leastAccentContrast = 3

/** What a tenant's colour meets: the grounds of a page, and the letters on its buttons. */
export const surfaces = {
  light: { letters: '#ffffff', paper: '#faf7f2', sunken: '#f2ede4' },
  dark: { letters: '#08262c', paper: '#171512', raised: '#211e1a' },
} as const

/** Relative luminance of a six-digit hex colour (WCAG 2.2), from 0 for black to 1 for white. */
export function relativeLuminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two six-digit hex colours, from 1 to 21; the order makes no difference. */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [relativeLuminance(one), relativeLuminance(other)].sort(
    (a, b) => a - b,
  ) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** The least contrast a colour has with what it meets in a theme. */
export function contrastIn(theme: keyof typeof surfaces, colour: string): number {
  return Math.min(
    ...Object.values(surfaces[theme]).map((surface) => contrastRatio(colour, surface)),
  )
}

/** The contrast of a line or a band with the page it stands on. */
export function accentContrastIn(theme: keyof typeof surfaces, colour: string): number {
  return contrastRatio(colour, surfaces[theme].paper)
}

/** The nearest darker shade that holds as decoration in the light theme. */
export function accentForLight(colour: string): string {
  const holds = (shade: string) => accentContrastIn('light', shade) >= leastAccentContrast
  return mixUntil(colour, '#000000', holds)
}

/** The nearest lighter tint that holds as decoration in the dark theme. */
export function accentForDark(colour: string): string {
  const holds = (tint: string) => accentContrastIn('dark', tint) >= leastAccentContrast
  return mixUntil(colour, '#ffffff', holds)
}

/** The nearest darker shade that holds in the light theme; the colour itself when it does. */
export function shadeForLight(colour: string): string {
  return mixUntil(colour, '#000000', (shade) => contrastIn('light', shade) >= leastContrast)
}

/** The nearest lighter tint that holds in the dark theme; the colour itself when it does. */
export function tintForDark(colour: string, least = leastContrast): string {
  return mixUntil(colour, '#ffffff', (tint) => contrastIn('dark', tint) >= least)
}

function mixUntil(colour: string, towards: string, holds: (mixed: string) => boolean): string {
  for (let percent = 0; percent < 100; percent++) {
    const mixed = mix(colour, towards, percent / 100)
    if (holds(mixed)) return mixed
  }
  return towards
}

function mix(colour: string, towards: string, share: number): string {
  const goal = channels(towards)
  const mixed = channels(colour).map((channel, index) =>
    Math.round(channel + ((goal[index] ?? 0) - channel) * share),
  )
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}
