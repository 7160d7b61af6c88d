import { z } from 'zod'

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
