/** Languages of the interface; Dutch comes first. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/** Chosen by cookie, else by the person's profile, else by the browser, else Dutch. */
export function pickLocale(...wishes: (string | null | undefined)[]): Locale {
  return wishes.map(localeOf).find((found) => found !== undefined) ?? 'nl'
}

/** The language that a wish such as `en-GB` names, where the interface has it. */
export function localeOf(wish: string | null | undefined): Locale | undefined {
  return locales.find((locale) => wish?.toLowerCase().startsWith(locale))
}
