import { translatorOf } from './speak.ts'

const learned = new Set<string>()

/** Loads, once, the sentences that guests read; other visitors do without them. */
export async function learnDoor(locale: string): Promise<void> {
  const translator = translatorOf(locale)
  if (!translator || learned.has(locale)) return
  const { sentences } =
    locale === 'en' ? await import('./en-door.ts') : await import('./nl-door.ts')
  for (const [namespace, bundle] of Object.entries(sentences)) {
    translator.addResourceBundle(locale, namespace, bundle)
  }
  learned.add(locale)
}
