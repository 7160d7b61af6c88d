import type { ReferenceFormat } from '../contract.ts'
import { asCsl, type Csl } from './as-csl.ts'
import { asDataCite } from './as-datacite.ts'
import { asRis } from './as-ris.ts'
import type { Citable, Place } from './citable.ts'
import { writeXml } from './write-xml.ts'

/** A file of references. */
export type References = { content: string; mediaType: string; extension: string }

const kinds: Record<ReferenceFormat, { mediaType: string; extension: string }> = {
  ris: { mediaType: 'application/x-research-info-systems', extension: 'ris' },
  bibtex: { mediaType: 'application/x-bibtex', extension: 'bib' },
  'csl-json': { mediaType: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  datacite: { mediaType: 'application/vnd.datacite.datacite+xml', extension: 'xml' },
  apa: { mediaType: 'text/plain', extension: 'txt' },
  vancouver: { mediaType: 'text/plain', extension: 'txt' },
  harvard: { mediaType: 'text/plain', extension: 'txt' },
}

/** Writes items as references. DataCite describes one item; of several it takes the first. */
export async function writeReferences(
  items: readonly Citable[],
  place: Place,
  format: ReferenceFormat,
): Promise<References> {
  return { ...kinds[format], content: await write(items, place, format) }
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
  const { plugins } = await citationJs()
  if (format === 'bibtex') return plugins.output.format('bibtex', references.map(asBibtexHasIt))
  return plugins.output.format('bibliography', references.map(asStylesHaveIt), {
    format: 'text',
    template: format === 'harvard' ? 'harvard1' : format,
    lang: 'nl-NL',
  })
}

/** Half a megabyte of styles and languages is read where the first reference is written. */
async function citationJs() {
  await import('@citation-js/plugin-bibtex')
  await import('@citation-js/plugin-csl')
  const core = await import('@citation-js/core')
  // The keys are of our own making and well formed.
  core.plugins.config.get('@bibtex').format.checkLabel = false
  return core
}

/** citeproc-js joins a person and an organisation otherwise than the style says: to it all are persons. */
function asStylesHaveIt({ author, ...reference }: Csl): object {
  const names = author?.map(({ literal, ...name }) => (literal ? { family: literal } : name))
  return { ...reference, ...(names && { author: names }) }
}

/** BibTeX has a year and a month, and knows each reference by a key of its own. */
function asBibtexHasIt({ id, author, issued, ...reference }: Csl): object {
  const [[year = '', month] = []] = issued['date-parts']
  const [first] = author ?? []
  const name = (first?.family ?? first?.literal ?? reference.publisher)
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
  return {
    ...reference,
    ...(author && { author }),
    issued: { 'date-parts': [[year, month]] },
    'citation-key': `${name || 'item'}${year}-${id.slice(-6)}`,
  }
}
