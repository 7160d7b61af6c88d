import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { type CslItem, dayIn, dayOf, namesOf } from './csl-item.ts'
import { type Field, type References, shown, type Told, toldOf } from './told.ts'

type Entry = { line: number; text: string }
type RawEntry = { type: string; properties: Record<string, unknown> }

/** Reads BibTeX entry by entry, so that one that is wrong says where and keeps no other back. */
export function readBibtex(text: string): References {
  const { entries, definitions, unclosed } = entriesIn(text)
  const found: References = { references: [], faults: [] }
  for (const { line, text: begun } of unclosed)
    found.faults.push({ line, problem: 'bibtex-unclosed', found: shown(firstLine(begun)) })
  for (const entry of entries) {
    try {
      found.references.push(toldBy(entry, definitions))
    } catch (error) {
      const within = Number(/at line (\d+)/.exec(String(error))?.[1] ?? 1)
      const there = entry.text.split('\n')[within - 1] ?? ''
      found.faults.push({
        line: entry.line + within - 1,
        problem: 'bibtex-broken',
        found: shown(there),
      })
    }
  }
  return found
}

/** What stands between `@kind{` and the brace that closes it; another entry in between means there is none. */
function entriesIn(text: string) {
  const entries: Entry[] = []
  const unclosed: Entry[] = []
  const definitions: string[] = []
  const begin = /^[ \t]*@(\w+)\s*[{(]/gm
  let [counted, line] = [0, 1]
  for (let begun = begin.exec(text); begun; begun = begin.exec(text)) {
    const [opening, kind = ''] = begun
    const start = begun.index
    const inside = start + opening.length
    const next = text.slice(inside).search(/^[ \t]*@\w+\s*[{(]/m)
    const limit = next < 0 ? text.length : inside + next
    const end = endOf(text, inside, limit)
    line += text.slice(counted, start).split('\n').length - 1
    counted = start
    const entry = { line, text: text.slice(start, end ?? limit).trim() }
    if (end === null) unclosed.push(entry)
    else if (/^string$/i.test(kind)) definitions.push(entry.text)
    else if (!/^(comment|preamble)$/i.test(kind)) entries.push(entry)
    begin.lastIndex = end ?? limit
  }
  // In one line before an entry they leave the numbers of its lines as they are.
  const inOneLine = definitions.map((one) => `${one.replaceAll(/\s+/g, ' ')} `).join('')
  return { entries, unclosed, definitions: inOneLine }
}

function endOf(text: string, from: number, limit: number): number | null {
  let depth = 1
  for (let place = from; place < limit; place += 1) {
    const sign = text[place]
    if (sign === '\\') place += 1
    else if (sign === '{' || sign === '(') depth += sign === '{' || depth === 1 ? 1 : 0
    else if (sign === '}') depth -= 1
    else if (sign === ')' && depth === 1 && closesRound(text, from)) depth -= 1
    if (depth === 0) return place + 1
  }
  return null
}

function closesRound(text: string, from: number): boolean {
  return text[from - 1] === '('
}

function toldBy({ line, text }: Entry, definitions: string): Told {
  const raw = propertiesOf(definitions + text)
  const [item = {}] = cslOf(definitions + text)
  const { type, properties } = raw
  const word = (name: string) => decoded(String(properties[name] ?? ''))
  return toldOf(
    line,
    {
      kind: word('type') || type,
      title: plain(item.title),
      people: namesOf(item.author ?? item.editor),
      on: wholeDay(word('date')) || dayOf(item.issued) || dayIn(word('date') || word('year')),
      language: word('langid') || word('language'),
      abstract: word('abstract'),
      keywords: word('keywords'),
      licence: licenceIn(word),
      doi: plain(item.DOI) || String(properties.doi ?? ''),
      links: String(properties.url ?? ''),
      version: word('version') || word('edition'),
      files: filesIn(String(properties.file ?? '')),
    },
    linesIn(line, text),
  )
}

/** A year and a month beside it tell less. */
function wholeDay(date: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? date : ''
}

/** Under the names that programs give it. */
function licenceIn(word: (name: string) => string): string {
  return word('license') || word('copyright') || word('rights')
}

function cslOf(text: string): CslItem[] {
  return plugins.input.chain(text, {
    forceType: '@bibtex/text',
    generateGraph: false,
  }) as CslItem[]
}

function propertiesOf(text: string): RawEntry {
  const [entry] = plugins.input.chain(text, {
    forceType: '@bibtex/text',
    target: '@bibtex/entries+list',
    generateGraph: false,
  }) as RawEntry[]
  return entry ?? { type: '', properties: {} }
}

/** Letters as BibTeX writes them, read as what they mean. */
function decoded(text: string): string {
  if (!/[\\{}$~]/.test(text)) return text.trim()
  try {
    return plain(cslOf(`@misc{x, title={${text}}}`)[0]?.title)
  } catch {
    return text.replaceAll(/[{}]/g, '').trim()
  }
}

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll(/<\/?(i|b|sc|sup|sub|span)\b[^>]*>/g, '').trim()
}

/** `:files/3/verslag.pdf:application/pdf` as JabRef and Zotero write it, or a path. */
function filesIn(text: string): string {
  return text
    .split(';')
    .map((one) => {
      const parts = one.split(/(?<!\\):/)
      return (parts.length >= 3 ? (parts[1] ?? '') : one).replaceAll('\\', '').trim()
    })
    .filter(Boolean)
    .join('\n')
}

const names: [Field, RegExp][] = [
  ['title', /^[\s,]*title\s*=/i],
  ['people', /^[\s,]*(author|editor)\s*=/i],
  ['on', /^[\s,]*(year|date)\s*=/i],
  ['language', /^[\s,]*(langid|language)\s*=/i],
  ['abstract', /^[\s,]*abstract\s*=/i],
  ['doi', /^[\s,]*doi\s*=/i],
  ['links', /^[\s,]*url\s*=/i],
  ['files', /^[\s,]*file\s*=/i],
]

function linesIn(line: number, text: string): Told['at'] {
  const lines = text.split('\n')
  const found = names.map(
    ([field, name]) => [field, lines.findIndex((one) => name.test(one))] as const,
  )
  return Object.fromEntries(
    found.filter(([, place]) => place >= 0).map(([field, place]) => [field, line + place]),
  )
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
