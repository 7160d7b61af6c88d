import { prefix, route } from '@react-router/dev/routes'
import { versionRoutes } from '../documents/routes.ts'

const page = (name: string) => `features/library/${name}.page.tsx`

export const libraryRoutes = prefix('kennis', [
  route('', page('library'), { id: 'library' }),
  route('nieuw', page('new-item')),
  route('auteurs/:author', page('library-author/author')),
  route('volgen', page('library-follow/follows')),
  route('verzamelingen', page('collections/collections')),
  route('verzamelingen/nieuw', page('collections/new-collection')),
  route('verzamelingen/:collection', page('collections/collection')),
  route('verzamelingen/:collection/wijzigen', page('collections/change-collection')),
  route('verzamelingen/:collection/publiceren', page('collections/publish-synthesis')),
  route('verzamelingen/:collection/schrijven/:document', page('collections/write-synthesis')),
  ...versionRoutes('verzamelingen/:collection/schrijven/:document'),
  route(':item', page('item')),
  route(':item/wijzigen', page('change-item')),
  route(':item/schrijven/:document?', page('library-review/write-item')),
  ...versionRoutes(':item/schrijven/:document'),
])

/** For anybody. */
export const openLibraryRoutes = [
  route(':tenant/over/kennis/berichten/:digest', page('library-follow/stop-digest')),
  route(':tenant/over/kennis/verzamelingen/:collection', page('collections/open-collection')),
  route(':tenant/over/kennis/:item', page('open-item')),
]
