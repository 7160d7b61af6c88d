import type { Csl, CslName } from './as-csl.ts'

const types: Record<string, string> = {
  report: 'RPRT',
  book: 'BOOK',
  dataset: 'DATA',
  speech: 'SLIDE',
  motion_picture: 'VIDEO',
}

/** A reference in the lines of RIS, each fact whole in one line however long it is. */
export function asRis(reference: Csl): string {
  const { type, genre, title, author = [], issued, publisher, keyword, version } = reference
  const [[year = '', month = '', day = ''] = []] = issued['date-parts']
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', types[type] ?? 'GEN'],
    ['TI', title],
    ...author.map((name): [string, string] => ['AU', nameIn(name)]),
    ['PY', String(year)],
    ['DA', [year, twoDigits(month), twoDigits(day), ''].join('/')],
    ['PB', publisher],
    ['AB', reference.abstract],
    ...(keyword?.split(',') ?? []).map((word): [string, string] => ['KW', word]),
    ['DO', reference.DOI],
    ['UR', reference.URL],
    ['LA', reference.language],
    ['M3', genre],
    ['ET', version],
    ['C1', reference.license],
    ['ER', ''],
  ]
  return lines
    .filter(([tag, value]) => tag === 'ER' || value)
    .map(([tag, value = '']) => `${tag}  - ${value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trimEnd()}\r\n`)
    .join('')
}

function nameIn({ literal, family, given, 'non-dropping-particle': particle }: CslName): string {
  if (literal) return literal
  return `${[particle, family].filter(Boolean).join(' ')}, ${given}`
}

function twoDigits(part: number | string): string {
  return String(part).padStart(2, '0')
}
