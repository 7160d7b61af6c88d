import { route } from '@react-router/dev/routes'

const page = (name: string) => `features/library-files/${name}.page.tsx`

export const libraryFilesRoutes = [route('kennis/:item/bestanden', page('item-files'))]

/** A file itself, for members and for anybody, as its item allows. */
export const fileRoutes = [route(':tenant/bestand/:file', page('file'))]
