import { handedIn } from '@voortent/domain/files/contract'
import { z } from 'zod'

/**
 * How far a file is: waiting to be read, held until it is scanned, unscanned where it was read before there
 * was a scanner, ready for readers, or refused.
 */
export const fileStates = ['waiting', 'held', 'unscanned', 'ready', 'refused'] as const
export type FileState = (typeof fileStates)[number]

/** Why a file was refused after it came in. */
export const fileRefusals = [
  'encrypted',
  'broken',
  'too-large-inside',
  'took-too-long',
  'infected',
  'too-large-to-scan',
  'damaged',
  'not-read',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** The most bytes of one file, and the most files of one item. */
export const mostBytes = 500 * 1024 * 1024
export const mostFiles = 50

export const attachFileInput = handedIn.extend({ item: z.uuid() })
export type AttachFileInput = z.infer<typeof attachFileInput>

/** A file that will come in pieces. */
export const beginUploadInput = z.object({
  /** Chosen by the server that takes the pieces. */
  upload: z.uuid(),
  item: z.uuid(),
  name: z.string().trim().min(1).max(400),
  bytes: z.number().int().min(1, 'files.empty').max(mostBytes, 'library-files.too-large'),
})
export type BeginUploadInput = z.infer<typeof beginUploadInput>

export const uploadInput = z.object({ upload: z.uuid() })
export type UploadInput = z.infer<typeof uploadInput>

/** A picture out of a film that came in pieces. */
export const pictureFilmInput = uploadInput.extend({ content: handedIn.shape.content })
export type PictureFilmInput = z.infer<typeof pictureFilmInput>

export const fileInput = z.object({ file: z.uuid() })
export type FileInput = z.infer<typeof fileInput>

export const moveFileInput = fileInput.extend({ to: z.enum(['up', 'down']) })
export type MoveFileInput = z.infer<typeof moveFileInput>

/** Languages in which what is said is written out: those of the field, and of who come to work in it. */
export const subtitleLanguages = [
  'nl',
  'en',
  'de',
  'fr',
  'es',
  'pl',
  'uk',
  'ru',
  'ro',
  'bg',
  'tr',
  'ar',
  'ti',
  'fa',
  'so',
] as const

export const removeSubtitlesInput = fileInput.extend({ language: z.enum(subtitleLanguages) })
export type RemoveSubtitlesInput = z.infer<typeof removeSubtitlesInput>

export const describeFileInput = fileInput.extend({
  caption: z.string().trim().max(300, 'library-files.caption-too-long').default(''),
  /** What is said, as WebVTT; left as it was where nothing is handed in. */
  subtitles: handedIn.nullable().default(null),
  language: z.enum(subtitleLanguages).default('nl'),
})
export type DescribeFileInput = z.infer<typeof describeFileInput>

/** What is asked of a file: to look at, to save, its small picture, or what is said in it. */
export const fileParts = ['zien', 'bewaren', 'klein', 'ondertitels'] as const
export type FilePart = (typeof fileParts)[number]

export const openFileInput = fileInput.extend({
  part: z.enum(fileParts).default('bewaren'),
  /** Of subtitles; any other part has none. */
  language: z.enum(subtitleLanguages).default('nl'),
})
export type OpenFileInput = z.infer<typeof openFileInput>
