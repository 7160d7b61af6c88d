import { route } from '@react-router/dev/routes'

/** Pages inside a tenant. */
export const auditRoutes = [route('wijzigingen', 'features/audit/changes.page.tsx')]
