import { index, prefix, type RouteConfigEntry, route } from '@react-router/dev/routes'
import { partnerRoutes } from './partners/routes.ts'

const page = (name: string) => `features/consortia/${name}.page.tsx`

/** @param inside pages about one consortium that other features have */
export const consortiaRoutes = (inside: RouteConfigEntry[]) =>
  prefix('consortia', [
    route('', page('consortia'), { id: 'consortia' }),
    route('nieuw', page('new-consortium')),
    route('criteria', page('gates/standards')),
    route('invoeren', page('imports/import')),
    route('invoeren/:import', page('imports/import-check')),
    route(':consortium', page('consortium-frame'), { id: 'consortium' }, [
      index(page('consortium')),
      route('wijzigen', page('change-consortium')),
      route('schrijven', page('write-consortium')),
      ...partnerRoutes,
      route('zichtbaarheid', page('visibility')),
      route('fasen', page('gates/steps')),
      route('stoppen', page('gates/stop')),
      route('verkenning', page('sandpit/sandpit')),
      ...inside,
    ]),
  ])
