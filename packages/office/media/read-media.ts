import { parseFile } from 'music-metadata'

/** What a film or recording tells of itself. */
export type ReadMedia = {
  /** How long it lasts; null where it does not say. */
  seconds: number | null
  /** The cover of a recording, as it was found. */
  picture: Uint8Array | null
}

/** More would be no cover, in bytes. */
const mostOfPicture = 20 * 1024 * 1024

/**
 * How long a film or recording lasts, and its cover. What cannot be read says nothing: browsers play more
 * than this knows.
 * @param place where the file lies on this machine
 */
export async function readMedia(place: string): Promise<ReadMedia> {
  const found = await parseFile(place, { duration: true }).catch(() => null)
  const seconds = Math.round(found?.format.duration ?? 0)
  const picture = found?.common.picture?.[0]?.data
  return {
    seconds: seconds > 0 && seconds < 1_000_000 ? seconds : null,
    picture: picture && picture.length <= mostOfPicture ? picture : null,
  }
}
