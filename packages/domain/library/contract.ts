import { z } from 'zod'
import { classification } from './classification.ts'
import { isOrcid } from './orcid.ts'
import { mostPlainWords, wordsIn } from './readability.ts'

export { classification, type Vocabulary } from './classification.ts'
export {
  type AttachFileInput,
  attachFileInput,
  type FileState,
  fileStates,
  mostBytes,
  mostFiles,
} from './files/contract.ts'
export { mostPlainWords, readabilityOf } from './readability.ts'

export const libraryKinds = [
  'publicatie',
  'tussenresultaat',
  'handreiking',
  'praktijkvoorbeeld',
  'les',
  'kennissynthese',
  'lesmateriaal',
  'dataset',
  'presentatie',
  'video',
] as const
export const libraryKind = z.enum(libraryKinds, 'library.kind-missing')
export type LibraryKind = z.infer<typeof libraryKind>

/** From the smallest circle to the widest. */
export const visibilities = ['consortium', 'tenant', 'netwerk', 'openbaar'] as const
export const visibility = z.enum(visibilities, 'library.visibility-missing')
export type Visibility = z.infer<typeof visibility>

export const licences = [
  'cc-by-4.0',
  'cc-by-sa-4.0',
  'cc-by-nc-4.0',
  'cc0-1.0',
  'alle-rechten',
] as const
export type Licence = (typeof licences)[number]

export const itemStatuses = ['draft', 'published', 'revised', 'withdrawn'] as const
export type ItemStatus = (typeof itemStatuses)[number]

/** What of a consortium or of the tenant an item came from. */
export const originSources = ['milestone', 'task', 'entry', 'lesson', 'action', 'question'] as const
export type OriginSource = (typeof originSources)[number]

/** ISO 639-1 */
export const languages = ['nl', 'en', 'de', 'fr'] as const

const line = (name: string, most: number) =>
  z.string().trim().min(1, `library.${name}-missing`).max(most, `library.${name}-too-long`)
const note = (name: string, most: number) =>
  z.string().trim().max(most, `library.${name}-too-long`).default('')
const some = <Values extends readonly string[]>(values: Values) =>
  z.array(z.enum(values)).max(values.length).default([])

/** People one to a line, each with an ORCID behind their name or none: `Ans Voorbeeld 0000-0002-1825-0097`. */
const people = z
  .string()
  .trim()
  .max(4000, 'library.people-too-many')
  .default('')
  .transform((text) => text.split('\n').flatMap((one) => personIn(one.trim())))
  .refine((all) => all.length <= 50, 'library.people-too-many')
  .refine((all) => all.every(({ name }) => name !== ''), 'library.person-nameless')
  .refine((all) => all.every(({ name }) => name.length <= 120), 'library.person-too-long')
  .refine((all) => all.every(({ orcid }) => orcid === '' || isOrcid(orcid)), 'library.orcid-wrong')

function personIn(text: string): { name: string; orcid: string }[] {
  if (text === '') return []
  const [found, orcid] = /(?:https?:\/\/orcid\.org\/)?((?:\d{4}-?){3}\d{3}[\dXx])$/.exec(text) ?? []
  const name = (found ? text.slice(0, -found.length) : text).replace(/[\s,;(]+$/, '')
  const digits = (orcid ?? '').replaceAll('-', '').toUpperCase()
  return [{ name, orcid: digits.replaceAll(/(.{4})(?=.)/g, '$1-') }]
}

const doi = note('doi', 300)
  .transform((text) => text.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''))
  .refine((text) => text === '' || /^10\.\d{4,9}\/\S+$/.test(text), 'library.doi-malformed')

/** Addresses one to a line. */
const links = z
  .string()
  .trim()
  .max(5000, 'library.links-too-many')
  .default('')
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .refine((all) => all.length <= 20, 'library.links-too-many')
  .refine(
    (all) => all.every((one) => /^https?:\/\/[^\s/]+\.\S+$/.test(one)),
    'library.link-malformed',
  )

/** What is told of an item; the words for tomorrow are at most 120. */
export const itemFacts = z.object({
  kind: libraryKind,
  title: line('title', 200),
  people,
  organisations: z.array(z.uuid()).max(30).default([]),
  on: z.iso
    .date('library.day-malformed')
    .refine((day) => day >= '1950-01-01' && day <= '2100-12-31', 'library.day-malformed'),
  language: z.enum(languages).default('nl'),
  abstract: note('abstract', 5000),
  plainSummary: note('plain', 2000).refine(
    (text) => wordsIn(text).length <= mostPlainWords,
    'library.plain-too-long',
  ),
  contextRegion: note('context', 200),
  contextSector: note('context', 200),
  contextSize: note('context', 200),
  contextDifference: note('context', 2000),
  learningFunctions: some(classification.learningFunctions),
  problemFactors: some(classification.problemFactors),
  themes: some(classification.themes),
  topsectors: some(classification.topsectors),
  targetGroups: some(classification.targetGroups),
  licence: z.enum(licences, 'library.licence-missing').default('alle-rechten'),
  doi,
  links,
  visibility: visibility.default('tenant'),
})
export type ItemFacts = z.infer<typeof itemFacts>

export const addItemInput = itemFacts.extend({ consortium: z.uuid().nullable().default(null) })
export type AddItemInput = z.infer<typeof addItemInput>

export const itemInput = z.object({ item: z.uuid() })
export type ItemInput = z.infer<typeof itemInput>

export const changeItemInput = itemFacts.extend(itemInput.shape)
export type ChangeItemInput = z.infer<typeof changeItemInput>

export const withdrawItemInput = itemInput.extend({ reason: line('reason', 500) })
export type WithdrawItemInput = z.infer<typeof withdrawItemInput>

/** Where it is used, what changed, and what was adapted. */
export const tellUseInput = itemInput.extend({
  place: note('use', 200),
  effect: line('effect', 1000),
  adaptation: note('use', 1000),
})
export type TellUseInput = z.infer<typeof tellUseInput>

/** Orders of what is found; `best` is by date where no words are asked. */
export const searchOrders = ['best', 'newest', 'used', 'title'] as const

/** Words, facets and the page of what is found. */
export const searchLibraryInput = z.object({
  query: z.string().trim().max(200).default(''),
  kind: libraryKind.optional(),
  theme: z.enum(classification.themes).optional(),
  topsector: z.enum(classification.topsectors).optional(),
  targetGroup: z.enum(classification.targetGroups).optional(),
  year: z.number().int().min(1950).max(2100).optional(),
  order: z.enum(searchOrders).default('best'),
  page: z.number().int().min(1).max(1000).default(1),
})
export type SearchLibraryInput = z.infer<typeof searchLibraryInput>

/** Words and facets of a search that is kept; without any it is no search. */
export const keepSearchInput = searchLibraryInput
  .omit({ order: true, page: true })
  .refine((asked) => Object.values(asked).some(Boolean), 'library-find.nothing-asked')
export type KeptSearch = z.infer<typeof keepSearchInput>

export const keptSearchInput = z.object({ search: z.uuid() })
export type KeptSearchInput = z.infer<typeof keptSearchInput>

/** Whether one is written to about what is new. */
export const chooseAlertInput = keptSearchInput.extend({ byMail: z.boolean() })
export type ChooseAlertInput = z.infer<typeof chooseAlertInput>
