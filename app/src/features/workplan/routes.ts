import { route } from '@react-router/dev/routes'

const page = (name: string) => `features/workplan/${name}.page.tsx`

/** Below one consortium, for its insiders. */
export const workplanRoutes = [
  route('plan', page('plan')),
  route('plan/mijlpalen/:milestone', page('milestone')),
  route('plan/risicos', page('risks')),
  route('plan/doelen', page('contributions')),
  route('taken', page('tasks')),
  route('taken/:task', page('task')),
  route('logboek', page('logbook')),
]
