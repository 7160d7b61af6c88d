export { enterTenant } from './enter-tenant.ts'
export { listMyTenants } from './list-my-tenants.ts'
