import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const documentRoutes = [
  route('bestanden', 'features/documents/exports.page.tsx'),
  route('bestanden/:export', 'features/documents/export.page.tsx'),
  route('bestanden/:export/ophalen', 'features/documents/download.page.tsx'),
  route('documenten/:document', 'features/documents/find-text.page.tsx'),
]

/** The pages about the versions of a text, under the page where one works in it. */
export function versionRoutes(base: string): RouteConfigEntry[] {
  const file = (name: string) => `features/documents/${name}.page.tsx`
  const id = (name: string) => ({ id: `${base}/${name}` })
  return [
    route(`${base}/versies`, file('versions'), id('versies')),
    route(`${base}/versies/:version`, file('version'), id('versie')),
    route(`${base}/vergelijken`, file('compare'), id('vergelijken')),
  ]
}
