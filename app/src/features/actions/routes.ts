import { prefix, route } from '@react-router/dev/routes'
import { versionRoutes } from '../documents/routes.ts'

const page = (name: string) => `features/actions/${name}.page.tsx`

export const actionsRoutes = [
  ...prefix('agenda/:agenda', [
    route('acties.csv', page('export-actions')),
    route('acties', page('actions')),
    route('acties/nieuw', page('new-action')),
    route('acties/:action', page('action')),
    route('acties/:action/wijzigen', page('change-action')),
    route('acties/:action/schrijven/:document?', page('write-action')),
    ...versionRoutes('acties/:action/schrijven/:document'),
    route('afspraken', page('promises')),
    route('afspraken/nieuw', page('new-promise')),
  ]),
  route('afspraken', page('our-promises')),
  route('afspraken/:promise', page('promise')),
  route('werkgroepen', page('groups')),
  route('werkgroepen/nieuw', page('new-group')),
  route('werkgroepen/:group', page('group')),
]
