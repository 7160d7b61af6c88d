import { route } from '@react-router/dev/routes'

export const searchRoutes = [route('zoeken', 'features/search/search.page.tsx')]
