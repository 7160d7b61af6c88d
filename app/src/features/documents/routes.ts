import { route } from '@react-router/dev/routes'

export const documentRoutes = [
  route('bestanden', 'features/documents/exports.page.tsx'),
  route('bestanden/:export', 'features/documents/export.page.tsx'),
  route('bestanden/:export/ophalen', 'features/documents/download.page.tsx'),
]
