import { index, prefix, type RouteConfigEntry, route } from '@react-router/dev/routes'

const page = (name: string) => `features/consortia/${name}.page.tsx`

/** @param inside pages about one consortium that other features have */
export const consortiaRoutes = (inside: RouteConfigEntry[]) =>
  prefix('consortia', [
    route('', page('consortia'), { id: 'consortia' }),
    route('nieuw', page('new-consortium')),
    route(':consortium', page('consortium-frame'), { id: 'consortium' }, [
      index(page('consortium')),
      route('wijzigen', page('change-consortium')),
      route('schrijven', page('write-consortium')),
      ...inside,
    ]),
  ])
