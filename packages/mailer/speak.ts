import { createInstance, type TFunction } from 'i18next'
import english from './en.json' with { type: 'json' }
import dutch from './nl.json' with { type: 'json' }

/** The languages letters are written in; Dutch when somebody's is not among them. */
export const sentences = { nl: dutch, en: english }
export type Locale = keyof typeof sentences

/** True for a language letters are written in. */
export function isLocale(text: string): text is Locale {
  return text in sentences
}

const translators = { nl: translator('nl'), en: translator('en') }

/** Says a sentence of nl.json or en.json; a key without a sentence is an error. */
export function speak(locale: Locale): TFunction {
  return translators[locale]
}

function translator(locale: Locale): TFunction {
  const instance = createInstance()
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: sentences[locale] } },
    // Values are escaped where they enter HTML, together with the sentence around them.
    interpolation: { escapeValue: false, skipOnVariables: true },
    initAsync: false,
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key: string) => {
      throw new Error(`no sentence for ${key}`)
    },
  })
  return instance.t
}
