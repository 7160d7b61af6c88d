import { route } from '@react-router/dev/routes'

export const filesRoutes = [route('bestanden/:file', 'features/files/file.page.tsx')]
