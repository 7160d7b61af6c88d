import type { Resource, ResourceLanguage } from 'i18next'

/** Turns `…/features/agenda/nl.json` into the namespace `agenda`, the shell's own into `shell`. */
export function collect(files: Record<string, unknown>): ResourceLanguage {
  const named = Object.entries(files).map(([file, content]) => {
    const feature = /features\/([^/]+)\//.exec(file)?.[1] ?? 'shell'
    return [feature, content as Resource[string][string]]
  })
  return Object.fromEntries(named)
}
