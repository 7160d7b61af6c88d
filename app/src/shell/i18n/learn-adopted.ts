import { translatorOf } from './speak.ts'

/** Loads the sentences of the public pages about what was adopted; other visitors do without them. */
export async function learnAdopted(locale: string): Promise<void> {
  const translator = translatorOf(locale)
  if (!translator || translator.hasResourceBundle(locale, 'adopted')) return
  const { default: sentences } =
    locale === 'en'
      ? await import('../../features/adoption/adopted/en.json')
      : await import('../../features/adoption/adopted/nl.json')
  translator.addResourceBundle(locale, 'adopted', sentences)
}
