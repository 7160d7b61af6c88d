import { z } from 'zod'

/** What somebody types into the palette; at most ten words count. */
export const paletteInput = z.object({ query: z.string().trim().max(100) })
export type PaletteInput = z.infer<typeof paletteInput>

/** Kinds of things the palette finds beside pages. */
export const findKinds = [
  'person',
  'organisation',
  'agenda',
  'goal',
  'action',
  'consultation',
  'ballot',
  'working-group',
  'consortium',
  'library-item',
] as const
export type FindKind = (typeof findKinds)[number]

/** Kinds of what one search over the whole tenant finds, in the order in which it shows them. */
export const tenantKinds = [
  'library-item',
  'organisation',
  'person',
  'consortium',
  'agenda',
  'goal',
  'action',
  'text',
  'comment',
  'consultation',
  'ballot',
  'working-group',
] as const
export type TenantKind = (typeof tenantKinds)[number]

/** What is asked of the whole tenant, and of which kind alone, if any. */
export const searchTenantInput = z.object({
  query: z.string().trim().max(200).default(''),
  kind: z.enum(tenantKinds).optional(),
})
export type SearchTenantInput = z.infer<typeof searchTenantInput>

/** Kinds of things that have a text, or on which a comment stands. */
export type TextPart =
  | 'agenda'
  | 'speerpunt'
  | 'goal'
  | 'action'
  | 'consortium'
  | 'library-item'
  | 'collection'
