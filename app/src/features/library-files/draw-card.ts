import { clockOf, kindOf } from './file-words.ts'

/** What a card is drawn of. */
type About = { name: string; caption: string; mediaType: string; seconds: number | null }

/** Signs of Tabler, of 24 by 24, by kind. */
const signs: Record<string, string> = {
  audio:
    'M3 17a3 3 0 1 0 6 0a3 3 0 0 0 -6 0M13 17a3 3 0 1 0 6 0a3 3 0 0 0 -6 0M9 17v-13h10v13M9 8h10',
  video:
    'M4 6a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2zM8 4v16M16 4v16M4 8h4M4 16h4M4 12h16M16 8h4M16 16h4',
  any: 'M14 3v4a1 1 0 0 0 1 1h4M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2zM9 13h6M9 17h6',
}
/** What people call a format, where its own name is long or none. */
const formats: Record<string, string> = {
  mpeg: 'MP3',
  plain: 'TXT',
  html: 'HTML',
  quicktime: 'MOV',
  'x-m4a': 'M4A',
  'x-m4v': 'M4V',
  'x-flac': 'FLAC',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'vnd.oasis.opendocument.text': 'ODT',
  'vnd.oasis.opendocument.spreadsheet': 'ODS',
  'vnd.oasis.opendocument.presentation': 'ODP',
}
/** Letters of one line of the title, and its lines. */
const [width, most] = [15, 3]

/** Stands beside a file of which there is no picture: what it is, how long it lasts, and what it is called. */
export function drawCard({ name, caption, mediaType, seconds }: About): string {
  const sign = signs[kindOf(mediaType)] ?? signs.any
  const told = [formatOf(mediaType), seconds && clockOf(seconds)].filter(Boolean).join(' · ')
  const lines = linesOf(caption || name).map(
    (line, place) => `<text x="14" y="${148 + place * 24}">${escaped(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="176" height="220" viewBox="0 0 176 220">
<rect width="176" height="220" fill="#f6f1e7"/><rect width="176" height="6" fill="#17525f"/>
<path transform="translate(12 22) scale(3)" d="${sign}" fill="none" stroke="#17525f" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>
<g font-family="Atkinson Hyperlegible, Verdana, sans-serif" font-size="17" fill="#22302f">
<text x="14" y="118" font-weight="bold" fill="#17525f">${escaped(told)}</text>
${lines.join('')}</g></svg>`
}

function formatOf(mediaType: string): string {
  const [format = ''] = (mediaType.split('/')[1] ?? '').split(';')
  return formats[format] ?? format.toUpperCase()
}

/** A title in lines of whole words, where it has them; what does not fit ends in an ellipsis. */
function linesOf(title: string): string[] {
  const lines: string[] = []
  let rest = title.trim()
  while (rest && lines.length < most) {
    const end = endOfLine(rest)
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trim()
  }
  if (rest) lines.push(`${(lines.pop() ?? '').slice(0, width - 1)}…`)
  return lines
}

/** After its last space or dash that fits, else where it is full. */
function endOfLine(rest: string): number {
  if (rest.length <= width) return rest.length
  const broken = Math.max(rest.lastIndexOf(' ', width), rest.lastIndexOf('-', width - 1) + 1)
  return broken > 0 ? broken : width
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
