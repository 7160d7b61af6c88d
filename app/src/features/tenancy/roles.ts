import type { TenantRole } from '@voortent/domain/tenancy/contract'

/** The roles of a member, in the order people read them. */
export const roles = [
  'coordinator',
  'makelaar',
  'lid',
  'lector',
  'mkb-partner',
  'toehoorder',
] as const satisfies readonly TenantRole[]
