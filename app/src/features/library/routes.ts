import { prefix, route } from '@react-router/dev/routes'
import { versionRoutes } from '../documents/routes.ts'

const page = (name: string) => `features/library/${name}.page.tsx`

export const libraryRoutes = prefix('kennis', [
  route('', page('library'), { id: 'library' }),
  route('nieuw', page('new-item')),
  route('auteurs/:author', page('library-author/author')),
  route(':item', page('item')),
  route(':item/wijzigen', page('change-item')),
  route(':item/schrijven/:document?', page('library-review/write-item')),
  ...versionRoutes(':item/schrijven/:document'),
])

/** For anybody. */
export const openLibraryRoutes = [route(':tenant/over/kennis/:item', page('open-item'))]
