import { z } from 'zod'

export { accentColours, actionColours } from './colours-of.ts'
export {
  accentContrastIn,
  contrastIn,
  leastAccentContrast,
  leastContrast,
  tintForDark,
} from './contrast.ts'

/** Kinds, types, geledingen and roles follow the fixed vocabularies of the field. */
export const geledingen = [
  'bedrijven',
  'werkenden',
  'onderwijs',
  'overheid',
  'intermediair',
] as const
export const geleding = z.enum(geledingen)
export type Geleding = z.infer<typeof geleding>

export const tenantRoles = [
  'coordinator',
  'makelaar',
  'lid',
  'lector',
  'mkb-partner',
  'toehoorder',
] as const
export const tenantRole = z.enum(tenantRoles)
export type TenantRole = z.infer<typeof tenantRole>

/** A tenant's address in the application, such as `zuidoost-brabant`. */
export const tenantSlug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug.malformed')

/** For whom one acts: an organisation, or null as oneself. */
export const actForInput = z.object({ organisation: z.uuid().nullable() })
export type ActForInput = z.infer<typeof actForInput>

export const myTasksInput = z.object({ page: z.number().int().min(1).max(10_000).default(1) })
export type MyTasksInput = z.infer<typeof myTasksInput>

export const completeTaskInput = z.object({ task: z.uuid() })
export type CompleteTaskInput = z.infer<typeof completeTaskInput>

export const tenantKinds = ['arbeidsmarktregio', 'learning-community'] as const
export const tenantKind = z.enum(tenantKinds)

/** Parts of the application that a tenant can switch off. */
export const moduleKeys = [
  'agenda',
  'consortia',
  'decisions',
  'library',
  'partners',
  'questions',
] as const
export const moduleKey = z.enum(moduleKeys)
export type ModuleKey = z.infer<typeof moduleKey>

const hexColour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'tenancy.colour-malformed')

/** The house colours of a tenant that chose none; the table says the same. */
export const standardColours = { primaryColour: '#0b4f5c', accentColour: '#4d8578' } as const

/** What coordinators set for their tenant; the address stays, because links carry it. */
export const settingsInput = z.object({
  kind: tenantKind,
  name: z
    .string()
    .trim()
    .min(1, 'tenancy.tenant-name-missing')
    .max(80, 'tenancy.tenant-name-too-long'),
  region: tenantSlug.nullable(),
  primaryColour: hexColour,
  accentColour: hexColour,
  welcomeText: z.string().trim().max(2000, 'tenancy.welcome-too-long'),
  modules: z.array(moduleKey),
  /** Whether somebody else agrees with an item of the library before it is published. */
  reviewsLibrary: z.boolean(),
})
export type SettingsInput = z.infer<typeof settingsInput>

/** Largest logo, in bytes. */
export const largestLogo = 200 * 1024

export const logoInput = z.object({
  content: z
    .instanceof(Uint8Array<ArrayBuffer>)
    .refine(({ length }) => length > 0, 'tenancy.logo-missing')
    .refine(({ length }) => length <= largestLogo, 'tenancy.logo-too-large'),
  altText: z
    .string()
    .trim()
    .min(1, 'tenancy.alt-text-missing')
    .max(160, 'tenancy.alt-text-too-long'),
})
export type LogoInput = z.infer<typeof logoInput>

/** Current members, or those whose membership ended. */
export const memberStates = ['current', 'ended'] as const

export const listMembersInput = z.object({
  search: z.string().trim().max(100).default(''),
  role: tenantRole.optional(),
  state: z.enum(memberStates).default('current'),
  page: z.number().int().min(1).max(10_000).default(1),
})
export type ListMembersInput = z.infer<typeof listMembersInput>

export const changeRolesInput = z.object({
  membershipId: z.uuid(),
  roles: z.array(tenantRole).min(1, 'tenancy.role-missing'),
})
export type ChangeRolesInput = z.infer<typeof changeRolesInput>
