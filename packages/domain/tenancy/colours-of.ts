import { accentForDark, accentForLight, shadeForLight, tintForDark } from './contrast.ts'

/** On a dark ground a colour at the very least that WCAG asks looks dull. */
const comfortable = 6.5

type Themed = { light: string; dark: string }

/** A tenant's house colours as they are used: for what one can do, and for decoration. */
export function coloursOf(own: { primaryColour: string; accentColour: string }): {
  action: Themed
  accent: Themed
} {
  return { action: actionColours(own.primaryColour), accent: accentColours(own.accentColour) }
}

/** What holds for letters and buttons on every ground of the light and the dark theme. */
export function actionColours(primary: string): Themed {
  return { light: shadeForLight(primary), dark: tintForDark(primary, comfortable) }
}

/** What holds for lines and bands on the page of the light and the dark theme. */
export function accentColours(accent: string): Themed {
  return { light: accentForLight(accent), dark: accentForDark(accent) }
}
