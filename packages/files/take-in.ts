import { DomainError } from '@voortent/kernel'
import { fileTypeFromBuffer } from 'file-type'
import { cleanPicture, type Picture } from './clean-picture.ts'
import { isKept, papers, pictures } from './media-types.ts'
import { plainType } from './plain-type.ts'

/** What a file is, by its content and never by its name; pictures without what a camera wrote in. */
export type TakenIn = {
  mediaType: string
  content: Uint8Array
  /** For pictures alone. */
  picture: Picture | null
}

/** Bytes of one file that is handed in as a whole. */
const most = { picture: 10 * 1024 * 1024, any: 10 * 1024 * 1024, library: 50 * 1024 * 1024 }

/**
 * Looks at a file that was handed in and cleans it.
 * @param kinds pictures only; also papers: PDF, Office and OpenDocument; or what a library keeps, sound,
 * film and plain text with them
 * @throws `files.empty`, `files.too-large`, `files.too-large-at-once`, `files.no-picture`, `files.kind-unknown`,
 * `files.kind-not-kept`, `files.old-or-locked`, `files.damaged`
 */
export async function takeIn(
  content: Uint8Array,
  kinds: 'picture' | 'any' | 'library',
): Promise<TakenIn> {
  if (content.length === 0) throw refused('empty')
  if (content.length > most[kinds])
    throw refused(kinds === 'library' ? 'too-large-at-once' : 'too-large')
  const found = (await fileTypeFromBuffer(content))?.mime
  const mediaType = found ?? (kinds === 'library' ? plainType(content) : '')
  if (pictures.includes(mediaType)) {
    const { content: cleaned, ...picture } = await cleanPicture(content).catch(() => {
      throw refused('damaged')
    })
    return { mediaType: picture.mediaType, content: cleaned, picture }
  }
  if (kinds === 'picture') throw refused('no-picture')
  if (kinds === 'any' && !papers.includes(mediaType)) throw refused('kind-unknown')
  if (kinds === 'library') requireKept(mediaType)
  return { mediaType, content, picture: null }
}

/** Refuses what a library does not keep. @throws `files.kind-not-kept`, `files.old-or-locked` */
export function requireKept(mediaType: string): void {
  // Office wraps what is locked as it wrapped everything before 2007.
  if (mediaType === 'application/x-cfb') throw refused('old-or-locked')
  if (!isKept(mediaType)) throw refused('kind-not-kept')
}

function refused(reason: string): DomainError {
  return new DomainError('invalid', `files.${reason}`, { field: 'file' })
}
