import { readFile } from 'node:fs/promises'
import type { Found, Reading, Refusal } from '@voortent/domain/library'
import { cleanPicture, drawPreview, type Shelf } from '@voortent/files'
import { OfficeRefusal } from '@voortent/office'
import { workshop } from '../workshop.ts'

type Refused = { refusal: Refusal }

export function isRefused(found: Found | Refused): found is Refused {
  return 'refusal' in found
}

/** More would be no photo. */
const mostOfPicture = 50 * 1024 * 1024
const none: Found = { pages: null, passages: [], preview: null, seconds: null }
/** What a file can be refused for, of all that the workshop says. */
const reasons = ['encrypted', 'broken', 'too-large-inside', 'took-too-long'] as const

/** What a file says and how it looks, or why it is refused. */
export async function lookInside(
  shelf: Shelf,
  reading: Reading,
  place: string,
): Promise<Found | Refused> {
  const { mediaType } = reading
  if (/^(audio|video)\//.test(mediaType)) return played(shelf, reading, place)
  return mediaType.startsWith('image/')
    ? picture(shelf, reading, place)
    : paper(shelf, reading, place)
}

/** Pictures are drawn anew, without what a camera wrote in. */
async function picture(shelf: Shelf, reading: Reading, place: string): Promise<Found | Refused> {
  if (reading.bytes > mostOfPicture) return { refusal: 'damaged' }
  const drawn = await cleanPicture(await readFile(place)).catch(() => null)
  if (!drawn) return { refusal: 'damaged' }
  const { mediaType, content, thumbnail, width, height } = drawn
  await shelf.put(reading.key, content, mediaType)
  await shelf.put(reading.small, thumbnail, mediaType)
  return { ...none, preview: { width, height }, redrawn: { mediaType, bytes: content.length } }
}

/** Sound and film are as they are; of sound the cover is shown. */
async function played(shelf: Shelf, { mediaType, small }: Reading, place: string): Promise<Found> {
  const { seconds, picture } = await workshop
    .work({ do: 'read-media', place })
    .catch((error: unknown) => {
      if (!(error instanceof OfficeRefusal)) throw error
      return { seconds: null, picture: null }
    })
  const cover = mediaType.startsWith('audio/') ? picture : null
  return { ...none, seconds, preview: await drawn(shelf, small, cover) }
}

/** Puts a small picture beside a file; null where there is none, or it is none after all. */
async function drawn(shelf: Shelf, key: string, picture: Uint8Array | null) {
  const preview = picture && (await drawPreview(picture).catch(() => null))
  if (!preview) return null
  await shelf.put(key, preview.content, 'image/webp')
  return { width: preview.width, height: preview.height }
}

async function paper(shelf: Shelf, reading: Reading, place: string): Promise<Found | Refused> {
  const { mediaType, small } = reading
  try {
    const { pages, passages, picture } = await workshop.work({
      do: 'read-passages',
      place,
      mediaType,
    })
    const preview = await drawn(shelf, small, picture)
    if (pages || passages.length === 0) return { ...none, pages, passages, preview }
    const about = await pagesAbout(place, mediaType)
    return { ...none, pages: about, pagesAbout: about !== null, passages, preview }
  } catch (error) {
    if (!(error instanceof OfficeRefusal)) throw error
    return { refusal: reasons.find((reason) => reason === error.problem) ?? 'broken' }
  }
}

/** What has pages once it is on paper. */
const flowing = /^text\/(plain|html)$|wordprocessingml\.document$|opendocument\.text$/

/** About how many pages it takes; null where laying it out fails, which is no fault of the file. */
async function pagesAbout(place: string, mediaType: string): Promise<number | null> {
  if (!flowing.test(mediaType)) return null
  return workshop.work({ do: 'count-pages', place, mediaType }).catch(() => null)
}
