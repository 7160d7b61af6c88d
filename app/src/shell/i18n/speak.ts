import { createInstance, type i18n, type ResourceLanguage } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Locale } from './locale.ts'

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
  })
  return instance
}
