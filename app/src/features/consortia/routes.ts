import { prefix, route } from '@react-router/dev/routes'

const page = (name: string) => `features/consortia/${name}.page.tsx`

export const consortiaRoutes = prefix('consortia', [
  route('', page('consortia'), { id: 'consortia' }),
  route('nieuw', page('new-consortium')),
  route(':consortium', page('consortium')),
  route(':consortium/wijzigen', page('change-consortium')),
  route(':consortium/schrijven', page('write-consortium')),
])
