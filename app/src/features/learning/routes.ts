import { route } from '@react-router/dev/routes'

const page = (name: string) => `features/learning/${name}.page.tsx`

/** Pages about one consortium, inside its frame. */
export const learningRoutes = [
  route('leren', page('lessons')),
  route('leren/lessen/:lesson', page('lesson')),
  route('leren/scan', page('scan')),
  route('leren/terugkijken', page('reflections')),
]
