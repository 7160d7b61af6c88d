import { prefix, route } from '@react-router/dev/routes'

const page = (name: string) => `features/library-exchange/${name}.page.tsx`

export const libraryExchangeRoutes = prefix('kennis', [
  route('invoeren', page('import')),
  route('invoeren/:import', page('import-check')),
  route('verwijzingen/:format', page('references')),
  route(':item/verwijzing/:format', page('reference')),
  route('verzamelingen/:collection/verwijzingen/:format', page('collection-references')),
])

/** For anybody, and for programs that gather. */
export const openExchangeRoutes = [
  route('robots.txt', page('robots')),
  route('sitemap.xml', page('sitemap-index')),
  ...prefix(':tenant', [
    route('sitemap.xml', page('sitemap')),
    route('oai', page('oai')),
    ...prefix('over/kennis', [
      route('', page('open-library')),
      route('atom.xml', page('feed'), { id: 'atom' }),
      route('rss.xml', page('feed'), { id: 'rss' }),
      route('verwijzingen/:format', page('open-references')),
      route(':item/verwijzing/:format', page('open-reference')),
      route('verzamelingen/:collection/verwijzingen/:format', page('open-collection-references')),
    ]),
  ]),
]
