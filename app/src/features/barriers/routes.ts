import { route } from '@react-router/dev/routes'

const page = (name: string) => `features/barriers/${name}.page.tsx`

/** Below one consortium, for its insiders. */
export const barriersRoutes = [
  route('knelpunten', page('barriers')),
  route('knelpunten/:barrier', page('barrier')),
]

/** Of the tenant, as they were shared. */
export const sharedBarriersRoutes = [
  route('knelpunten', page('shared'), { id: 'shared-barriers' }),
  route('knelpunten.csv', page('export')),
]

/** For anybody, where a coordinator opened the list. */
export const openBarriersRoutes = [route(':tenant/over/knelpunten', page('open'))]
