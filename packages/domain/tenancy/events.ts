/** The facts this module announces. */
export const tenancyEvents = [
  'tenant.settings-changed',
  'tenant.logo-placed',
  'tenant.logo-removed',
  'membership.roles-changed',
] as const
export type TenancyEvent = (typeof tenancyEvents)[number]
