import { route } from '@react-router/dev/routes'
import { versionRoutes } from '../documents/routes.ts'

export const agendaRoutes = [
  route('agenda', 'features/agenda/overview.page.tsx'),
  route('agenda/nieuw', 'features/agenda/new-agenda.page.tsx'),
  route('agenda/invoeren', 'features/agenda/import.page.tsx'),
  route('agenda/invoeren/:import', 'features/agenda/import-check.page.tsx'),
  route('agenda/:agenda/fasen', 'features/agenda/phases.page.tsx'),
  route('agenda/:agenda/opzet', 'features/agenda/structure.page.tsx'),
  route('agenda/:agenda/schrijven/:document', 'features/agenda/writing.page.tsx'),
  ...versionRoutes('agenda/:agenda/schrijven/:document'),
]
