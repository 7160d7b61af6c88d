import { DomainError } from '@voortent/kernel'

/** Letters; a film of a working day stays below. */
const most = 1_000_000
const time = /^(\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s+(\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}/m

/**
 * What is said, as browsers read it: WebVTT, or the older SRT made into it.
 * @throws `library-files.subtitles-malformed`
 */
export function subtitlesIn(content: Uint8Array): string {
  const text = new TextDecoder().decode(content).replaceAll(/\r\n?/g, '\n').trim()
  if (text.length > most || text.includes('\0') || !time.test(text))
    throw new DomainError('invalid', 'library-files.subtitles-malformed', { field: 'subtitles' })
  if (text.startsWith('WEBVTT')) return text
  const dotted = text.replaceAll(/(\d{2}:\d{2}),(\d{3})/g, '$1.$2')
  return `WEBVTT\n\n${dotted}`
}
