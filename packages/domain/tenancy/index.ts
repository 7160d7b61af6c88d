export { enterTenant } from './enter-tenant.ts'
export { listMyTenants } from './list-my-tenants.ts'
export { listParticipating, type Participant } from './list-participating.ts'
export { showPublicFace } from './show-public-face.ts'
