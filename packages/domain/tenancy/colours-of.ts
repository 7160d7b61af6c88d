import { shadeForLight, tintForDark } from './contrast.ts'

/** A tenant's colour as it is used: what holds on every ground of the light and the dark theme. */
export function coloursOf(primary: string): { light: string; dark: string } {
  return { light: shadeForLight(primary), dark: tintForDark(primary) }
}
