import { route } from '@react-router/dev/routes'

export const filesRoutes = [route('bijlagen/:file', 'features/files/file.page.tsx')]
