import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { type CslItem, dayOf, namesOf } from './csl-item.ts'
import {
  type Field,
  type ReferenceFault,
  type References,
  shown,
  type Told,
  toldOf,
} from './told.ts'

const properties: Record<string, Field> = {
  type: 'kind',
  genre: 'kind',
  title: 'title',
  author: 'people',
  issued: 'on',
  language: 'language',
  abstract: 'abstract',
  DOI: 'doi',
  URL: 'links',
  file: 'files',
}

/** Reads CSL-JSON, one item or a list of them, as reference managers save it. */
export function readCsl(text: string): References {
  const lineAt = linesOf(text)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error || !root) {
    const line = lineAt(error?.offset ?? 0)
    const there = text.split('\n')[line - 1] ?? ''
    return { references: [], faults: [{ line, problem: 'json-broken', found: shown(there) }] }
  }
  const found: References = { references: [], faults: [] }
  for (const node of root.type === 'array' ? (root.children ?? []) : [root]) {
    if (node.type === 'object') found.references.push(toldBy(node, lineAt))
    else found.faults.push(noItem(node, text, lineAt))
  }
  return found
}

function noItem(node: Node, text: string, lineAt: (offset: number) => number): ReferenceFault {
  const there = text.slice(node.offset, node.offset + node.length)
  return { line: lineAt(node.offset), problem: 'json-no-item', found: shown(there) }
}

function toldBy(node: Node, lineAt: (offset: number) => number): Told {
  const item = wellFormed(getNodeValue(node) as Record<string, unknown>)
  const at: Told['at'] = {}
  for (const { children: [name] = [] } of node.children ?? []) {
    const field = name && properties[String(name.value)]
    if (name && field) at[field] = lineAt(name.offset)
  }
  return toldOf(
    lineAt(node.offset),
    {
      kind: item.genre ?? item.type,
      title: item.title,
      people: namesOf(item.author),
      on: dayOf(item.issued),
      language: item.language,
      abstract: item.abstract,
      keywords: item.keyword,
      licence: item.license,
      doi: item.DOI,
      links: item.URL,
      version: item.version,
      files: item.file,
    },
    at,
  )
}

/** Texts that are texts, lists of objects that are such; what else a file holds is not read. */
function wellFormed(item: Record<string, unknown>): CslItem {
  const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number'
  const texts = Object.entries(item)
    .filter(([, value]) => isText(value))
    .map(([name, value]) => [name, String(value)])
  const { author, issued } = item
  const names = Array.isArray(author) ? author.filter((one) => typeof one === 'object' && one) : []
  const dated = typeof issued === 'object' && issued !== null && !Array.isArray(issued)
  return { ...Object.fromEntries(texts), author: names, ...(dated && { issued }) }
}

/** Tells the line, from 1, in which an offset stands; asked for thousands of them. */
function linesOf(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return (offset) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
