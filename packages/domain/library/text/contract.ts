import { z } from 'zod'

/** The text of an item as it was published: one edition by its number, else the latest. */
export const editionInput = z.object({
  item: z.uuid(),
  number: z.number().int().positive().optional(),
})
export type EditionInput = z.infer<typeof editionInput>
