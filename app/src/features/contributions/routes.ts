import { prefix, route } from '@react-router/dev/routes'

const page = (name: string) => `features/contributions/${name}.page.tsx`

/** The money of one consortium, among the pages about it. */
export const moneyRoutes = prefix('bijdragen', [
  route('', page('money'), { id: 'money' }),
  route('invullen', page('enter-contributions')),
  route('boekingen', page('contributions')),
  route('begroting', page('budget')),
  route('regeling', page('funding')),
  route('bijdragen.csv', page('export-entries')),
  route('bijdragen.xlsx', page('export-workbook')),
  route(':contribution', page('contribution')),
])

/** What funders ask, for all consortia. */
export const schemeRoutes = prefix('consortia/regelingen', [
  route('', page('schemes')),
  route('nieuw', page('new-scheme')),
  route(':scheme', page('change-scheme')),
])
