/** Languages of the interface; Dutch comes first. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/** Chosen by cookie, else by the person's profile, else by the browser, else Dutch. */
export function pickLocale(...wishes: (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const found = locales.find((locale) => wish?.toLowerCase().startsWith(locale))
    if (found) return found
  }
  return 'nl'
}
