import { nameOf } from './collect.ts'
import { translatorOf } from './speak.ts'

type Files = Record<string, () => Promise<unknown>>

const dutch: Files = import.meta.glob(['../../features/**/nl.json', '../**/nl.json'], {
  import: 'default',
})
const english: Files = import.meta.glob(['../../features/**/en.json', '../**/en.json'], {
  import: 'default',
})

/** Loads sentences by their names, each once; a browser does without those of pages it does not show. */
export async function learn(locale: string, names: readonly string[]): Promise<void> {
  const translator = translatorOf(locale)
  if (!translator) return
  const files = Object.entries(locale === 'en' ? english : dutch)
  const missing = files.filter(([file]) => {
    const name = nameOf(file)
    return names.includes(name) && !translator.hasResourceBundle(locale, name)
  })
  await Promise.all(
    missing.map(async ([file, load]) => {
      translator.addResourceBundle(locale, nameOf(file), await load())
    }),
  )
}
