import { fileParts, subtitleLanguages } from '@voortent/domain/library/contract'

type Part = (typeof fileParts)[number]

/** Which part of a file an address asks for; to save it, unless told otherwise. */
export function partOf(parameters: URLSearchParams): Part {
  const asked = parameters.get('deel')
  return fileParts.find((part) => part === asked) ?? 'bewaren'
}

/** In which language subtitles are asked for; Dutch, unless told otherwise. */
export function languageOf(parameters: URLSearchParams): (typeof subtitleLanguages)[number] {
  const asked = parameters.get('taal')
  return subtitleLanguages.find((language) => language === asked) ?? 'nl'
}

/**
 * The one range of bytes that a header asks for, both ends included.
 * @returns null for all of it, 'outside' where there is nothing
 */
export function rangeOf(
  header: string | null,
  bytes: number,
): { start: number; end: number } | null | 'outside' {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || (from === '' && to === '')) return null
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  return start > end ? 'outside' : { start, end }
}
