import type { Csl, CslName } from './as-csl.ts'

const types: Record<string, string> = { report: 'techreport', book: 'book' }

const named: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A reference as BibTeX, known by its own key: letters as they are, each fact in a line. */
export function asBibtex(reference: Csl): string {
  const { id, type, genre, title, author = [], issued, publisher, keyword, version } = reference
  const [[year = '', month = '', day = ''] = []] = issued['date-parts']
  const house = type === 'report' ? 'institution' : 'publisher'
  const lines: [field: string, value: string | undefined][] = [
    ['author', author.map(nameIn).join(' and ')],
    // In braces of its own a title keeps its capitals.
    ['title', `{${escaped(title)}}`],
    ['year', String(year)],
    ['month', String(month)],
    ['date', [year, twoDigits(month), twoDigits(day)].join('-')],
    [house, escaped(publisher)],
    ['type', escaped(genre)],
    ['version', escaped(version)],
    ['language', reference.language],
    ['abstract', escaped(reference.abstract)],
    ['keywords', escaped(keyword?.replaceAll(',', ', '))],
    ['doi', verbatim(reference.DOI)],
    ['url', verbatim(reference.URL)],
    ['copyright', verbatim(reference.license)],
  ]
  const told = lines.filter(([, value]) => value)
  const facts = told.map(([field, value]) => `  ${field} = {${value}},\n`).join('')
  return `@${types[type] ?? 'misc'}{${keyOf(reference, id)},\n${facts}}\n`
}

function keyOf({ author = [], publisher, issued }: Csl, id: string): string {
  const [first] = author
  const [[year = ''] = []] = issued['date-parts']
  const name = (first?.family ?? first?.literal ?? publisher)
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
  return `${name || 'item'}${year}-${id.slice(-6)}`
}

function nameIn({ literal, family, given, 'non-dropping-particle': particle }: CslName): string {
  if (literal) return `{${escaped(literal)}}`
  return `${escaped([particle, family].filter(Boolean).join(' '))}, ${escaped(given)}`
}

/** Signs that TeX keeps for itself are named; two that it would make one of are kept apart. */
function escaped(text = ''): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}~^]|[&%$#_]|-(?=-)|'(?=')|`(?=`)/g, (sign) => {
      if (/[-'`]/.test(sign)) return `${sign}{}`
      return named[sign] ?? `\\${sign}`
    })
}

/** An address is read as it stands; braces that do not match would end it. */
function verbatim(text = ''): string {
  return text.replaceAll('{', '%7B').replaceAll('}', '%7D')
}

function twoDigits(part: number | string): string {
  return String(part).padStart(2, '0')
}
