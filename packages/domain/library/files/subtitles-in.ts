import { DomainError } from '@voortent/kernel'

/** Letters; a film of a working day stays below. */
const most = 1_000_000

/** From when to when, as WebVTT writes it and as the older SRT does. */
const times = {
  vtt: timesWith(/(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})/),
  srt: timesWith(/(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})/),
}

/**
 * What is said, as browsers read it: WebVTT, or the older SRT made into it. A browser passes over a line that
 * it does not understand and says nothing, so each time is looked at here.
 * @throws `library-files.subtitles-malformed`, and with the line it is about `library-files.subtitles-time`,
 * `-backwards` and `-silent`
 */
export function subtitlesIn(content: Uint8Array): string {
  const text = new TextDecoder().decode(content).replaceAll(/\r\n?/g, '\n')
  if (text.length > most || text.includes('\0')) throw refused('malformed')
  const kind = /^WEBVTT(?=[ \t\n]|$)/.test(text) ? 'vtt' : 'srt'
  const lines = text.split('\n')
  const timed = lines.flatMap((line, place) => (line.includes('-->') ? [place] : []))
  if (timed.length === 0) throw refused('malformed')
  for (const place of timed) lines[place] = timeIn(lines, place, times[kind])
  const said = lines.join('\n').trim()
  return kind === 'vtt' ? said : `WEBVTT\n\n${said}`
}

/** The line of a time as browsers read it, once it is one. */
function timeIn(lines: string[], place: number, time: RegExp): string {
  const line = place + 1
  const found = time.exec(lines[place] ?? '')
  if (!found) throw refused('time', line)
  const [, ...parts] = found
  const [from, to] = [parts.slice(0, 4), parts.slice(4, 8)]
  if (inMilliseconds(to) <= inMilliseconds(from)) throw refused('backwards', line)
  if (!lines[place + 1]?.trim()) throw refused('silent', line)
  return `${written(from)} --> ${written(to)}${parts[8] ?? ''}`
}

function timesWith({ source }: RegExp): RegExp {
  return new RegExp(`^\\s*${source}[ \\t]+-->[ \\t]+${source}([ \\t].*)?$`)
}

type Parts = (string | undefined)[]

function inMilliseconds([hours = '0', minutes, seconds, thousandths]: Parts): number {
  return ((+hours * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths)
}

function written([hours = '0', minutes = '', seconds, thousandths]: Parts): string {
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:${seconds}.${thousandths}`
}

function refused(reason: string, line?: number): DomainError {
  const about = { field: 'subtitles', ...(line !== undefined && { values: { line } }) }
  return new DomainError('invalid', `library-files.subtitles-${reason}`, about)
}
