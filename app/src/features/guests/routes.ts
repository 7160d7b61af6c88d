import { layout, type RouteConfigEntry, route } from '@react-router/dev/routes'

const page = (file: string) => `features/guests/${file}`

/** Everything for people without an account, in one frame; each module brings its own pages. */
export function doorRoutes(...ofModules: RouteConfigEntry[]) {
  return [
    layout(page('door.page.tsx'), [
      route(':tenant/mijn-link', page('ask-link.page.tsx')),
      ...ofModules,
    ]),
  ]
}
