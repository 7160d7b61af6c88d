import { z } from 'zod'

const line = (name: string, most: number) =>
  z.string().trim().min(1, `collections.${name}-missing`).max(most, `collections.${name}-too-long`)
const note = (most: number) => z.string().trim().max(most, 'collections.note-too-long').default('')

/** From its makers alone to everybody. */
export const collectionVisibilities = [
  'besloten',
  'consortium',
  'tenant',
  'netwerk',
  'openbaar',
] as const
export type CollectionVisibility = (typeof collectionVisibilities)[number]

const facts = z.object({
  title: line('title', 150),
  purpose: note(1000),
  visibility: z.enum(collectionVisibilities).default('besloten'),
  /** Its insiders see and change it along. */
  consortium: z.uuid().nullable().default(null),
  /** Organisations that make it along. */
  organisations: z.array(z.uuid()).max(30).default([]),
})

export const beginCollectionInput = facts
export type BeginCollectionInput = z.infer<typeof beginCollectionInput>

export const collectionInput = z.object({ collection: z.uuid() })
export type CollectionInput = z.infer<typeof collectionInput>

/** Days in which its makers bring back a collection that they removed. */
export const daysToRestore = 30

export const changeCollectionInput = facts.extend(collectionInput.shape)
export type ChangeCollectionInput = z.infer<typeof changeCollectionInput>

/** An item into a collection that is there, or into a new one of this name. */
export const saveItemInput = z
  .object({
    item: z.uuid(),
    collection: z.uuid().nullable(),
    title: z.string().trim().max(150, 'collections.title-too-long').default(''),
    note: note(1000),
  })
  .refine(({ collection, title }) => collection !== null || title !== '', {
    path: ['title'],
    message: 'collections.title-missing',
  })
export type SaveItemInput = z.infer<typeof saveItemInput>

export const entryInput = collectionInput.extend({ entry: z.uuid() })
export type EntryInput = z.infer<typeof entryInput>

export const noteEntryInput = entryInput.extend({ note: note(1000) })
export type NoteEntryInput = z.infer<typeof noteEntryInput>

export const moveEntryInput = entryInput.extend({ to: z.enum(['up', 'down']) })
export type MoveEntryInput = z.infer<typeof moveEntryInput>
