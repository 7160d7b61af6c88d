import { DomainError } from '@voortent/kernel'
import { fileTypeFromBuffer } from 'file-type'
import { cleanPicture, type Picture } from './clean-picture.ts'

/** What a file is, by its content and never by its name; pictures without what a camera wrote in. */
export type TakenIn = {
  mediaType: string
  content: Uint8Array
  /** For pictures alone. */
  picture: Picture | null
}

/** Bytes of one file. */
const most = 10 * 1024 * 1024

const pictures = ['image/jpeg', 'image/png', 'image/webp']
const papers = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
]

/**
 * Looks at a file that was handed in and cleans it.
 * @param kinds pictures only, or also papers: PDF, Office and OpenDocument
 * @throws `files.empty`, `files.too-large`, `files.no-picture`, `files.kind-unknown`, `files.damaged`
 */
export async function takeIn(content: Uint8Array, kinds: 'picture' | 'any'): Promise<TakenIn> {
  if (content.length === 0) throw refused('empty')
  if (content.length > most) throw refused('too-large')
  const mediaType = (await fileTypeFromBuffer(content))?.mime ?? ''
  if (pictures.includes(mediaType)) {
    const { content: cleaned, ...picture } = await cleanPicture(content).catch(() => {
      throw refused('damaged')
    })
    return { mediaType: picture.mediaType, content: cleaned, picture }
  }
  if (kinds === 'picture') throw refused('no-picture')
  if (!papers.includes(mediaType)) throw refused('kind-unknown')
  return { mediaType, content, picture: null }
}

function refused(reason: string): DomainError {
  return new DomainError('invalid', `files.${reason}`, { field: 'file' })
}
