import { route } from '@react-router/dev/routes'

export const identityRoutes = [
  route('aanmelden', 'features/identity/sign-in.page.tsx'),
  route('afmelden', 'features/identity/sign-out.page.tsx'),
]
