import type { Resource, ResourceLanguage } from 'i18next'

/** The name of the sentences in `…/features/agenda/nl.json`: that of their folder, `agenda`. */
export function nameOf(file: string): string {
  return file.split('/').at(-2)?.replace('..', 'shell') ?? ''
}

/** Turns files of sentences into namespaces by the names of their folders. */
export function collect(files: Record<string, unknown>): ResourceLanguage {
  const named = Object.entries(files).map(([file, content]) => {
    return [nameOf(file), content as Resource[string][string]]
  })
  return Object.fromEntries(named)
}
