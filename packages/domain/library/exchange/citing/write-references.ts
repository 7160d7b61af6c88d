import { strToU8, zipSync } from 'fflate'
import type { ReferenceFormat } from '../contract.ts'
import { asBibtex } from './as-bibtex.ts'
import { asCsl, type Csl } from './as-csl.ts'
import { asDataCite } from './as-datacite.ts'
import { asRis } from './as-ris.ts'
import type { Citable, Place } from './citable.ts'
import { writeXml } from './write-xml.ts'

/** A file of references; several that each stand alone go in a ZIP. */
export type References = {
  content: string | Uint8Array<ArrayBuffer>
  mediaType: string
  extension: string
}

const kinds: Record<ReferenceFormat, { mediaType: string; extension: string }> = {
  ris: { mediaType: 'application/x-research-info-systems', extension: 'ris' },
  bibtex: { mediaType: 'application/x-bibtex', extension: 'bib' },
  'csl-json': { mediaType: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  datacite: { mediaType: 'application/vnd.datacite.datacite+xml', extension: 'xml' },
  apa: { mediaType: 'text/plain', extension: 'txt' },
  vancouver: { mediaType: 'text/plain', extension: 'txt' },
  harvard: { mediaType: 'text/plain', extension: 'txt' },
}

/** Writes items as references. A document of DataCite describes one item: several go in a ZIP. */
export async function writeReferences(
  items: readonly Citable[],
  place: Place,
  format: ReferenceFormat,
): Promise<References> {
  const [first, ...others] = items
  if (format === 'datacite' && first && others.length > 0) return zipOf(items, place)
  return { ...kinds[format], content: await write(items, place, format) }
}

/** One document an item, under the name that its title makes. */
function zipOf(items: readonly Citable[], place: Place): References {
  const files = items.map((item, at) => {
    const number = String(at + 1).padStart(3, '0')
    const name = `${number} ${asFileName(item.title)}.${kinds.datacite.extension}`
    return [name, strToU8(writeXml(asDataCite(item, place)))] as const
  })
  const content = zipSync(Object.fromEntries(files))
  return { content, mediaType: 'application/zip', extension: 'zip' }
}

/** A title without what a file's name cannot have. */
export function asFileName(title: string): string {
  return title
    .replaceAll(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80)
    .trim()
}

async function write(
  items: readonly Citable[],
  place: Place,
  format: ReferenceFormat,
): Promise<string> {
  const [first] = items
  if (format === 'datacite') return first ? writeXml(asDataCite(first, place)) : ''
  const references = items.map((item) => asCsl(item, place))
  if (format === 'csl-json') return `${JSON.stringify(references, null, 2)}\n`
  if (format === 'ris') return references.map(asRis).join('\r\n')
  if (format === 'bibtex') return references.map(asBibtex).join('\n')
  const { plugins } = await citationJs()
  return plugins.output.format('bibliography', references.map(asStylesHaveIt), {
    format: 'text',
    template: format === 'harvard' ? 'harvard1' : format,
    lang: 'nl-NL',
  })
}

/** Half a megabyte of styles and languages is read where the first reference is written. */
async function citationJs() {
  await import('@citation-js/plugin-csl')
  return import('@citation-js/core')
}

/** citeproc-js joins a person and an organisation otherwise than the style says: to it all are persons. */
function asStylesHaveIt({ author, ...reference }: Csl): object {
  const names = author?.map(({ literal, ...name }) => (literal ? { family: literal } : name))
  return { ...reference, ...(names && { author: names }) }
}
