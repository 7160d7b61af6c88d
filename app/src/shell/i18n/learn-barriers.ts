import { translatorOf } from './speak.ts'

/** Loads the sentences of the public list of barriers; other visitors do without them. */
export async function learnBarriers(locale: string): Promise<void> {
  const translator = translatorOf(locale)
  if (!translator || translator.hasResourceBundle(locale, 'barriers')) return
  const { default: sentences } =
    locale === 'en'
      ? await import('../../features/barriers/en.json')
      : await import('../../features/barriers/nl.json')
  translator.addResourceBundle(locale, 'barriers', sentences)
}
