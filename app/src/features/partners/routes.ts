import { prefix, route } from '@react-router/dev/routes'

const page = (name: string) => `features/partners/${name}.page.tsx`

export const partnersRoutes = [
  route('partners.csv', page('export-partners')),
  ...prefix('partners', [
    route('', page('partners'), { id: 'partners' }),
    route('nieuw', page('new-organisation')),
    route(':organisation', page('organisation')),
    route(':organisation/wijzigen', page('change-organisation')),
    route(':organisation/beeindigen', page('end-partnership')),
    route(':organisation/vertegenwoordigers/nieuw', page('new-representation')),
    route(':organisation/vertegenwoordigers/:representation', page('representation')),
    route(
      ':organisation/vertegenwoordigers/:representation/beeindigen',
      page('end-representation'),
    ),
    route(':organisation/vertegenwoordigers/:representation/mandaat', page('grant-mandate')),
  ]),
]
