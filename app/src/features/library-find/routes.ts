import { route } from '@react-router/dev/routes'

const page = (name: string) => `features/library-find/${name}.page.tsx`

export const keptSearchRoutes = [
  route('kennis/zoekopdrachten', page('kept-searches')),
  route('kennis/elders', page('elsewhere')),
]

/** From the link in a letter, for anybody who has it. */
export const stopAlertRoutes = [
  route(':tenant/over/kennis/zoekopdracht/:search', page('stop-alert')),
]
