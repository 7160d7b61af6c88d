import { shadeForLight, tintForDark } from './contrast.ts'

/** On a dark ground a colour at the very least that WCAG asks looks dull. */
const comfortable = 6.5

/** A tenant's colour as it is used: what holds on every ground of the light and the dark theme. */
export function coloursOf(primary: string): { light: string; dark: string } {
  return { light: shadeForLight(primary), dark: tintForDark(primary, comfortable) }
}
