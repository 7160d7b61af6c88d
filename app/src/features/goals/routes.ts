import { prefix, route } from '@react-router/dev/routes'
import { versionRoutes } from '../documents/routes.ts'

const page = (name: string) => `features/goals/${name}.page.tsx`

/** Below the agenda that the goals belong to. */
export const goalsRoutes = prefix('agenda/:agenda', [
  route('doelen.csv', page('export-goals')),
  route('doelen', page('goals'), { id: 'goals' }),
  route('doelen/nieuw', page('new-goal')),
  route('doelen/volgorde', page('arrange-goals')),
  route('doelen/:goal', page('goal')),
  route('doelen/:goal/wijzigen', page('change-goal')),
  route('doelen/:goal/schrijven/:document?', page('write-goal')),
  ...versionRoutes('doelen/:goal/schrijven/:document'),
  route('doelen/:goal/meten', page('measure')),
  route('doelen/:goal/metingen/:measurement', page('correct-measurement')),
  route('borging', page('embedding')),
])
