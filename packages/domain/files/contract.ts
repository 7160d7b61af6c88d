import { z } from 'zod'

/** Bytes of a file that a form hands in as a whole. */
export const mostHandedIn = 10 * 1024 * 1024

/** A file as a form hands it in. */
export const handedIn = z.object({
  content: z.instanceof(Uint8Array<ArrayBuffer>),
  name: z.string().trim().max(400),
})
export type HandedIn = z.infer<typeof handedIn>

export const readFileInput = z.object({
  file: z.uuid(),
  /** The small one that stands beside a picture. */
  small: z.boolean().default(false),
})
export type ReadFileInput = z.infer<typeof readFileInput>
