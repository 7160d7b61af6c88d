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
