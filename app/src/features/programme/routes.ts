import { prefix, route } from '@react-router/dev/routes'

const page = (name: string) => `features/programme/${name}.page.tsx`

/** An agenda to read, and the views over it. */
export const programmeRoutes = prefix('agenda/:agenda', [
  route('', page('document')),
  route('voortgang', page('progress')),
  route('tabel.csv', page('export-table')),
  route('tabel', page('table')),
  route('tijdlijn', page('timeline')),
  route('bord', page('board')),
  route('keten', page('chain')),
])
