import { prefix, route } from '@react-router/dev/routes'

const page = (name: string) => `features/library/${name}.page.tsx`

export const libraryRoutes = prefix('kennis', [
  route('', page('library'), { id: 'library' }),
  route('nieuw', page('new-item')),
  route('volgen', page('library-follow/follows')),
  route(':item', page('item')),
  route(':item/wijzigen', page('change-item')),
])

/** For anybody. */
export const openLibraryRoutes = [
  route(':tenant/over/kennis/berichten/:digest', page('library-follow/stop-digest')),
  route(':tenant/over/kennis/:item', page('open-item')),
]
