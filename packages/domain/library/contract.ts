import { z } from 'zod'
import { institutes, people } from './authors.ts'
import { classification } from './classification.ts'
import { mostPlainWords, wordsIn } from './readability.ts'

export { type AuthorInput, authorInput } from './author/contract.ts'
export { classification, type Vocabulary } from './classification.ts'
export {
  type BeginCollectionInput,
  beginCollectionInput,
  type ChangeCollectionInput,
  type CollectionVisibility,
  changeCollectionInput,
  collectionInput,
  collectionVisibilities,
  entryInput,
  moveEntryInput,
  noteEntryInput,
  type SaveItemInput,
  saveItemInput,
} from './collections/contract.ts'
export {
  type CiteItemInput,
  citeItemInput,
  exportCollectionInput,
  exportFoundInput,
  type FeedInput,
  feedInput,
  type HarvestInput,
  harvestInput,
  type ReferenceFormat,
  referenceFormats,
  type SitemapInput,
  sitemapInput,
} from './exchange/contract.ts'
export {
  beginImportUploadInput,
  type CarryOutLibraryImportInput,
  carryOutLibraryImportInput,
  type LibraryImportInput,
  libraryImportInput,
  mostReferenceBytes,
  type RequestLibraryImportInput,
  requestLibraryImportInput,
  type ToldColumns,
  type ToldField,
  toldFields,
} from './exchange/imports/contract.ts'
export {
  attachFileInput,
  beginUploadInput,
  describeFileInput,
  fileInput,
  fileParts,
  mostBytes,
  moveFileInput,
  openFileInput,
  pictureFilmInput,
  removeSubtitlesInput,
  subtitleLanguages,
  uploadInput,
} from './files/contract.ts'
export {
  type ChooseDigestInput,
  chooseDigestInput,
  type FollowInput,
  followInput,
  type StopDigestInput,
  stopDigestInput,
} from './follow/contract.ts'
export { mostPlainWords, readabilityOf } from './readability.ts'
export {
  type AnswerReviewInput,
  type AskReviewInput,
  answerReviewInput,
  askReviewInput,
  type SayReviewInput,
  sayReviewInput,
  type Verdict,
  verdicts,
} from './review/contract.ts'
export {
  addFindingInput,
  changeFindingInput,
  findingInput,
  type GapInput,
  gapInput,
  gapsIn,
  markStancesInput,
  noteGapsInput,
  type PublishSynthesisInput,
  publishSynthesisInput,
  type Stance,
  stances,
} from './synthesis/contract.ts'
export {
  type AnswerTalkInput,
  answerTalkInput,
  type EditRemarkInput,
  type EndorseItemInput,
  editRemarkInput,
  endorseItemInput,
  type OpenTalkInput,
  openTalkInput,
  type RemarkInput,
  remarkInput,
  type TalkInput,
  type ThreadKind,
  talkInput,
} from './talk/contract.ts'
export { type EditionInput, editionInput } from './text/contract.ts'
export { sectionsOf } from './text/sections.ts'

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

export const itemStatuses = ['draft', 'review', 'published', 'revised', 'withdrawn'] as const
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

const doi = note('doi', 300)
  .transform((text) => text.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''))
  .refine((text) => text === '' || /^10\.\d{4,9}\/\S+$/.test(text), 'library.doi-malformed')

const handle = note('handle', 300)
  .transform((text) => text.replace(/^(https?:\/\/(www\.)?hdl\.handle\.net\/|hdl:\s*)/i, ''))
  .refine(
    (text) => !/^(10\.\d{4,9}\/|(https?:\/\/)?(dx\.)?doi\.)/i.test(text),
    'library.handle-is-doi',
  )
  .refine((text) => text === '' || /^\d+(\.\d+)*\/\S+$/.test(text), 'library.handle-malformed')

/** Funders and grants one to a line. */
const funding = z
  .string()
  .trim()
  .default('')
  .transform((text) => text.split('\n').flatMap((one) => one.trim() || []))
  .refine((all) => all.length <= 10, 'library.funding-too-many')
  .refine((all) => all.every((one) => one.length <= 200), 'library.funding-too-long')

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

const day = z.iso
  .date('library.day-malformed')
  .refine((day) => day >= '1950-01-01' && day <= '2100-12-31', 'library.day-malformed')

const things = z.array(z.uuid()).max(20, 'library.links-too-many').default([])

/** What is told of an item; the words for tomorrow are at most 120. */
export const itemFacts = z.object({
  kind: libraryKind,
  title: line('title', 200),
  people,
  organisations: z.array(z.uuid()).max(30).default([]),
  institutes,
  on: day,
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
  handle,
  version: note('version', 40),
  funding,
  links,
  /** Parts of agendas and questions that it belongs to. */
  speerpunten: things,
  questions: things,
  visibility: visibility.default('tenant'),
  /** The first day on which it is there for others once it is published; null for at once. */
  embargoUntil: z
    .union([z.literal('').transform(() => null), day])
    .nullable()
    .default(null),
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

/** Where it is used, what changed, what was adapted, and what one would like to know now. */
export const tellUseInput = itemInput.extend({
  place: note('use', 200),
  effect: line('effect', 1000),
  adaptation: note('use', 1000),
  question: note('use', 500),
})
export type TellUseInput = z.infer<typeof tellUseInput>

export const useInput = z.object({ use: z.uuid() })
export type UseInput = z.infer<typeof useInput>

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

/** What is asked of the libraries of other tenants. */
export const searchElsewhereInput = searchLibraryInput.pick({ query: true })
export type SearchElsewhereInput = z.infer<typeof searchElsewhereInput>

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
