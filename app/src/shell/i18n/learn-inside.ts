import { translatorOf } from './speak.ts'

const learned = new Set<string>()

/** Loads, once, the sentences that only members read; visitors do without them. */
export async function learnInside(locale: string): Promise<void> {
  const translator = translatorOf(locale)
  if (!translator || learned.has(locale)) return
  const { sentences } =
    locale === 'en' ? await import('./en-inside.ts') : await import('./nl-inside.ts')
  for (const [namespace, bundle] of Object.entries(sentences)) {
    translator.addResourceBundle(locale, namespace, bundle)
  }
  learned.add(locale)
}
