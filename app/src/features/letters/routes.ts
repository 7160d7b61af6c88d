import { route } from '@react-router/dev/routes'

/** Outside every tenant: the outbox of an embedded demo. */
export const outboxRoutes = [
  route('postvak', 'features/letters/outbox.page.tsx'),
  route('postvak/:letter', 'features/letters/outbox-letter.page.tsx'),
]

/** Inside a tenant: what did not arrive. */
export const letterRoutes = [route('beheer/post', 'features/letters/failed-letters.page.tsx')]
