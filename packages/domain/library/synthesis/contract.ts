import { z } from 'zod'
import { collectionInput } from '../collections/contract.ts'
import { mostPlainWords, wordsIn } from '../readability.ts'
import { stances } from './stance.ts'

export { gapsIn } from './gaps-in.ts'
export { type Stance, stances } from './stance.ts'

const words = z
  .string()
  .trim()
  .min(1, 'collections.finding-missing')
  .max(300, 'collections.finding-too-long')

export const addFindingInput = collectionInput.extend({ words })
export type AddFindingInput = z.infer<typeof addFindingInput>

export const findingInput = collectionInput.extend({ finding: z.uuid() })
export type FindingInput = z.infer<typeof findingInput>

export const changeFindingInput = findingInput.extend({ words })
export type ChangeFindingInput = z.infer<typeof changeFindingInput>

/** What the items say of one finding; an empty stance is marked no longer. */
export const markStancesInput = findingInput.extend({
  stances: z
    .array(
      z.object({
        entry: z.uuid(),
        stance: z.enum(stances).or(z.literal('')),
        note: z.string().trim().max(500, 'collections.note-too-long').default(''),
      }),
    )
    .max(200),
})
export type MarkStancesInput = z.infer<typeof markStancesInput>

export const noteGapsInput = collectionInput.extend({
  gaps: z.string().trim().max(4000, 'collections.gaps-too-long').default(''),
})
export type NoteGapsInput = z.infer<typeof noteGapsInput>

/** A finding of which something is missing; without one, what the makers wrote is missing. */
export const gapInput = collectionInput.extend({ finding: z.uuid().nullable().default(null) })
export type GapInput = z.infer<typeof gapInput>

/** Words for tomorrow and who may see it; the rest stands in the collection. */
export const publishSynthesisInput = collectionInput.extend({
  plainSummary: z
    .string()
    .trim()
    .min(1, 'collections.plain-missing')
    .max(2000, 'library.plain-too-long')
    .refine((text) => wordsIn(text).length <= mostPlainWords, 'library.plain-too-long'),
  visibility: z.enum(['consortium', 'tenant', 'netwerk', 'openbaar'], 'library.visibility-missing'),
})
export type PublishSynthesisInput = z.infer<typeof publishSynthesisInput>
