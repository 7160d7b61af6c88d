import { prefix, route } from '@react-router/dev/routes'

const page = (name: string) => `features/questions/${name}.page.tsx`

/** For people without an account: to ask, and to follow what one asked. */
export const askRoutes = [
  route(':tenant/vraag', page('ask-publicly')),
  route(':tenant/mijn-vraag/:token', page('own-question')),
]

export const questionRoutes = prefix('vraagstukken', [
  route('', page('questions'), { id: 'questions' }),
  route('nieuw', page('new-question')),
  route(':question', page('question')),
  route(':question/indelen', page('classify')),
  route(':question/verkenning', page('exploration')),
])
