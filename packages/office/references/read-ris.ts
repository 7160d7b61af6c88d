import { dayIn } from './csl-item.ts'
import { type Field, type References, shown, type Told, toldOf } from './told.ts'

/** What a tag tells; of tags that tell the same the first counts, of names and links all of them. */
const tags: Record<string, Field> = {
  TY: 'kind',
  M3: 'kind',
  TI: 'title',
  T1: 'title',
  CT: 'title',
  AU: 'people',
  A1: 'people',
  A2: 'people',
  DA: 'on',
  PY: 'on',
  Y1: 'on',
  LA: 'language',
  AB: 'abstract',
  N2: 'abstract',
  KW: 'keywords',
  DO: 'doi',
  UR: 'links',
  L2: 'links',
  LK: 'links',
  L1: 'files',
  ET: 'version',
  C1: 'licence',
}
/** What our own files tell of the kind stands behind the type of every program; a day says more than a year. */
const better = new Set(['M3', 'DA'])
const many = new Set<Field>(['people', 'keywords', 'links', 'files'])

type Line = { line: number; tag: string; value: string }

/** Reads RIS record by record, from `TY` to `ER`. */
export function readRis(text: string): References {
  const found: References = { references: [], faults: [] }
  let record: Line[] | null = null
  const unclosed = (lines: Line[]) =>
    found.faults.push({
      line: lines[0]?.line ?? 1,
      problem: 'ris-unclosed',
      found: shown(lines.find(({ tag }) => tags[tag] === 'title')?.value ?? ''),
    })
  for (const [place, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = place + 1
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9])\s{1,2}-\s?(.*)$/.exec(written) ?? []
    if (tag === 'TY') {
      if (record) unclosed(record)
      record = [{ line, tag, value }]
    } else if (tag === 'ER' && record) {
      found.references.push(toldBy(record))
      record = null
    } else if (record && tag) record.push({ line, tag, value })
    else if (record) goOn(record, written)
    else if (written.trim())
      found.faults.push({ line, problem: 'ris-outside', found: shown(written) })
  }
  if (record) unclosed(record)
  return found
}

/** A line without a tag goes on with the one above. */
function goOn(record: Line[], written: string): void {
  const last = record.at(-1)
  if (last && written.trim()) last.value += ` ${written.trim()}`
}

function toldBy(record: Line[]): Told {
  const text: Told['text'] = {}
  const at: Told['at'] = {}
  for (const { line, tag, value } of record) {
    const field = tags[tag]
    if (!field || !value.trim()) continue
    at[field] ??= line
    const said = asSaid(field, value.trim())
    if (many.has(field)) text[field] = [text[field], said].filter(Boolean).join('\n')
    else if (text[field] === undefined || better.has(tag)) text[field] = said
  }
  return toldOf(record[0]?.line ?? 1, text, at)
}

/** `Berg, Ans van den` is `Ans van den Berg`, and a day has its year first. */
function asSaid(field: Field, value: string): string {
  if (field === 'on') return dayIn(value)
  if (field !== 'people') return value
  const [family, given] = value.split(/,\s*/, 2)
  return given ? `${given} ${family}` : value
}
