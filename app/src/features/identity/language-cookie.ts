import type { Locale } from '../../shell/i18n/locale.ts'

/** Keeps the chosen language in the browser for a year. */
export function languageCookie(locale: Locale, publicUrl: string): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  return `voortent_locale=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`
}
