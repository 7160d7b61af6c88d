import { route } from '@react-router/dev/routes'
import { versionRoutes } from '../../documents/routes.ts'

const page = (name: string) => `features/consortia/partners/${name}.page.tsx`

/** The pages about the partners of one consortium. */
export const partnerRoutes = [
  route('partners', page('partners'), { id: 'consortium-partners' }),
  route('partners/team', page('team')),
  route('partners/waarom', page('why')),
  route('partners/waarom/:organisation', page('why-over-time')),
  route('partners/overeenkomst', page('agreement')),
  route('partners/overeenkomst/schrijven/:document', page('write-agreement')),
  ...versionRoutes('partners/overeenkomst/schrijven/:document'),
  route('partners/overeenkomst/versie/:number', page('edition')),
  route('partners/vertrekken/:organisation', page('announce-leaving')),
  route('partners/vertrek/:leaving', page('leaving')),
]
