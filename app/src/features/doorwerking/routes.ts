import { route } from '@react-router/dev/routes'

const page = (name: string) => `features/doorwerking/${name}.page.tsx`

export const doorwerkingRoutes = [
  route('partners/:organisation/doorwerking', page('sheet')),
  route('overdracht', page('handover')),
  route('agenda/:agenda/jaarverslag', page('reports')),
  route('agenda/:agenda/jaarverslag/:report', page('report')),
]
