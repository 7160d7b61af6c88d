import type { Resource, ResourceLanguage } from 'i18next'

/**
 * Turns `…/features/agenda/nl.json` into the namespace `agenda`, `…/features/agenda/door/nl.json`
 * into `agenda-door`, the shell's own into `shell`.
 */
export function collect(files: Record<string, unknown>): ResourceLanguage {
  const named = Object.entries(files).map(([file, content]) => {
    const [, feature = 'shell', door] = /features\/([^/]+)\/(door\/)?/.exec(file) ?? []
    return [door ? `${feature}-door` : feature, content as Resource[string][string]]
  })
  return Object.fromEntries(named)
}
