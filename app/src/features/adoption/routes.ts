import { route } from '@react-router/dev/routes'

const page = (name: string) => `features/adoption/${name}.page.tsx`

export const adoptionRoutes = [
  route('agenda/:agenda/besluit', page('decision')),
  route('agenda/:agenda/besluit/voorleggen', page('put')),
  route('agenda/:agenda/besluit/feitenblad/:edition', page('facts')),
  route('agenda/:agenda/besluit/nieuwe-editie', page('next-edition')),
]

/** For anybody, without an account. */
export const adoptedRoutes = [
  route(':tenant/vastgesteld/:adoption', page('record')),
  route(':tenant/vastgesteld/:adoption/vaststelling.json', page('export-record')),
  route(':tenant/vastgesteld/:adoption/vaststelling.pdf', page('pdf-record')),
  route(':tenant/agenda-openbaar/:agenda', page('public-agenda')),
]
