export { type Find, searchPalette } from './search-palette.ts'
export { searchTenant, type TenantFind, type TenantFinds } from './search-tenant.ts'
