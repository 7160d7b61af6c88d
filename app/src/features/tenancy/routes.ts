import { route } from '@react-router/dev/routes'

const page = (file: string) => `features/tenancy/${file}`

export const tenancyRoutes = [
  route('logo', page('logo.page.tsx')),
  route('beheer', page('management.page.tsx')),
  route('beheer/instellingen', page('settings.page.tsx')),
  route('beheer/leden', page('members.page.tsx')),
]
