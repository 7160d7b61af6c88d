export { enterTenant } from './enter-tenant.ts'
export { findActor } from './find-actor.ts'
export { listMyTenants } from './list-my-tenants.ts'
