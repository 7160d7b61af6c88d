import { createInstance, type i18n, type ResourceLanguage } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Locale } from './locale.ts'

const translators = new Map<string, i18n>()

/** A translator of one language; the other is not loaded. */
export function speak(locale: Locale, sentences: ResourceLanguage): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: { [locale]: sentences },
    interpolation: { escapeValue: false },
    initAsync: false,
    saveMissing: true,
    missingKeyHandler: (_languages, name, key) => {
      // oxlint-disable-next-line no-console -- readers see a key; who looks after the page must hear of it
      console.warn(`No sentence ${name}:${key}`)
    },
  })
  translators.set(locale, instance)
  return instance
}

/** The translator for titles, which are made outside every component. */
export function translatorOf(locale: string | undefined): i18n | undefined {
  return translators.get(locale ?? '') ?? translators.values().next().value
}
